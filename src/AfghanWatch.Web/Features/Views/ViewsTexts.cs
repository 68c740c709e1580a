namespace AfghanWatch.Web.Features.Views;

/// <summary>Names the texts of saved views: ViewsTexts.resx and ViewsTexts.tr.resx.</summary>
public sealed class ViewsTexts;
