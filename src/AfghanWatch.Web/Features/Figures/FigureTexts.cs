namespace AfghanWatch.Web.Features.Figures;

/// <summary>Names the figures page's texts: FigureTexts.resx and FigureTexts.tr.resx.</summary>
public sealed class FigureTexts;
