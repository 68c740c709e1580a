namespace AfghanWatch.Web.Features.Adding;

/// <summary>Names the texts of adding to an article by hand: AddTexts.resx and AddTexts.tr.resx.</summary>
public sealed class AddTexts;
