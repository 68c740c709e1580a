namespace AfghanWatch.Web.Features.Summary;

/// <summary>Names the summary's texts: SummaryTexts.resx and SummaryTexts.tr.resx.</summary>
public sealed class SummaryTexts;
