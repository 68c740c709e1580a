namespace AfghanWatch.Web.Features.Actors;

/// <summary>Names the actors pages' texts: ActorTexts.resx and ActorTexts.tr.resx.</summary>
public sealed class ActorTexts;
