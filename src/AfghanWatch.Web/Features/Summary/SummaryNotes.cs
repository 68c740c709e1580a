using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Summary;

/// <summary>An article behind a sentence of the printed page.</summary>
public sealed record SummaryNote(int Number, long ArticleId, string? Outlet, DateOnly Day, string Title);

/// <summary>Numbers the articles behind the page's sentences, in the order the page names them.</summary>
public sealed class SummaryNotes
{
    private readonly Dictionary<long, SummaryNote> _notes = [];

    public IReadOnlyList<SummaryNote> All => [.. _notes.Values.OrderBy(note => note.Number)];

    public static SummaryNotes Of(SummaryView view, SummaryChoice choice)
    {
        var notes = new SummaryNotes();
        foreach (var item in choice.Lead.Concat(choice.Events.Take(SummaryChoice.PrintedEvents)))
        {
            notes.Add(item.ArticleId, item.Outlet, item.Day, item.Title);
        }

        foreach (var step in choice.Changes.Take(SummaryChoice.PrintedChanges).SelectMany(change => change.Steps).Concat(choice.Statements))
        {
            notes.Add(step.ArticleId, step.Outlet, step.Day, step.ArticleTitle);
        }

        foreach (var quote in view.QuotesOfPeriod.Take(SummaryChoice.PrintedQuotes))
        {
            notes.Add(quote.ArticleId, quote.Outlet, quote.Day, quote.ArticleTitle);
        }

        return notes;
    }

    /// <summary>The article's number, or null where it has none.</summary>
    public int? this[long articleId] => _notes.TryGetValue(articleId, out var note) ? note.Number : null;

    private void Add(long id, string? outlet, DateOnly day, string title)
    {
        if (!_notes.ContainsKey(id))
        {
            _notes[id] = new SummaryNote(_notes.Count + 1, id, outlet, day, title);
        }
    }
}
