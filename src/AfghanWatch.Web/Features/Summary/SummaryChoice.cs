using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Summary;

/// <summary>What of a period's answer the page has room for; one printed page is the measure.</summary>
public sealed record SummaryChoice(IReadOnlyList<SummaryItem> Lead, IReadOnlyList<SummaryItem> Events, IReadOnlyList<PositionChange> Changes, IReadOnlyList<PositionView> Statements)
{
    public const int PrintedQuotes = 4;
    public const int PrintedEvents = 6;
    public const int PrintedChanges = 3;
    private const int LeadSentences = 3;
    private const int MostChanges = 4;
    private const int MostSteps = 4;
    private const int LeastPositions = 3;

    public static SummaryChoice Of(SummaryView view)
    {
        // The opening paragraph takes the sentences of the events that most outlets report, in the order they happened; one sentence that tells two events once.
        var lead = view.KeyEvents.Where(item => !string.IsNullOrWhiteSpace(item.Sentence))
            .OrderByDescending(item => item.Outlets).ThenByDescending(item => item.StorySize).ThenByDescending(item => item.Topics.Count).DistinctBy(item => item.Sentence).Take(LeadSentences)
            .OrderBy(item => item.Day).ThenBy(item => item.ArticleId).ToList();
        var changes = view.Changes.Take(MostChanges).Select(change => change with { Steps = [.. change.Steps.TakeLast(MostSteps)] }).ToList();
        var moved = changes.SelectMany(change => change.Steps).Select(step => (step.ActorKey, step.Question)).ToHashSet();
        var statements = view.PositionChanges.Where(position => !moved.Contains((position.ActorKey, position.Question)))
            .OrderByDescending(position => position.Day).DistinctBy(position => (position.ActorKey, position.Question))
            .Take(Math.Max(0, LeastPositions - changes.Count)).ToList();
        return new SummaryChoice(lead, view.KeyEvents, changes, statements);
    }
}
