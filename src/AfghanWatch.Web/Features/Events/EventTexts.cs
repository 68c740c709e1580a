namespace AfghanWatch.Web.Features.Events;

/// <summary>Names the event page's texts: EventTexts.resx and EventTexts.tr.resx.</summary>
public sealed class EventTexts;
