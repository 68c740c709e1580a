using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Events;

/// <summary>All the event's page shows; no event for a key nobody has.</summary>
public sealed record EventReading(EventView? Event, IReadOnlyList<EventListRow> Neighbours);
