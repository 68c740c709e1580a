namespace AfghanWatch.Web.Features.Timeline;

/// <summary>Names the timeline's texts: TimelineTexts.resx and TimelineTexts.tr.resx.</summary>
public sealed class TimelineTexts;
