namespace AfghanWatch.Web.Features.Queue;

/// <summary>Names the texts of the queue and of deciding on tags: QueueTexts.resx and QueueTexts.tr.resx.</summary>
public sealed class QueueTexts;
