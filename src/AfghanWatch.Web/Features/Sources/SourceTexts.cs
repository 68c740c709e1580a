namespace AfghanWatch.Web.Features.Sources;

/// <summary>Names the sources page's texts: SourceTexts.resx and SourceTexts.tr.resx.</summary>
public sealed class SourceTexts;
