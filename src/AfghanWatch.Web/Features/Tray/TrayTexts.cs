namespace AfghanWatch.Web.Features.Tray;

/// <summary>Names the tray's texts: TrayTexts.resx and TrayTexts.tr.resx.</summary>
public sealed class TrayTexts;
