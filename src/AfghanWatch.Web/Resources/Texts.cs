namespace AfghanWatch.Web.Resources;

/// <summary>Names the texts that several pages share: Texts.resx and Texts.tr.resx.</summary>
public sealed class Texts;
