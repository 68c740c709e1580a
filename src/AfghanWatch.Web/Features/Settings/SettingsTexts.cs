namespace AfghanWatch.Web.Features.Settings;

/// <summary>Names the settings' texts: SettingsTexts.resx and SettingsTexts.tr.resx.</summary>
public sealed class SettingsTexts;
