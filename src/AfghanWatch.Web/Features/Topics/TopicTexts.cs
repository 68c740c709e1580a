namespace AfghanWatch.Web.Features.Topics;

/// <summary>Names the topics pages' texts: TopicTexts.resx and TopicTexts.tr.resx.</summary>
public sealed class TopicTexts;
