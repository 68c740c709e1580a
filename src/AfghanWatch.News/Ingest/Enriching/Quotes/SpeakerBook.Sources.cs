using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Sources told of again: "the same sources", "this source".</content>
internal sealed partial class SpeakerBook
{
    private const int SourceBack = 120;

    // "the same sources", "this source": who was called so last, else who spoke last without a name.
    private string? Again(int first, int end)
    {
        if (turkish || end - first < 2)
        {
            return null;
        }

        var noun = speech.Folded(end - 1);
        var isSource = noun is "source" or "sources";
        var same = end - first > 2 && speech.Folded(first) is "the" or "these" or "this" && speech.Folded(first + 1) == "same";
        return !same && !(isSource && end - first == 2 && speech.Folded(first) is "this" or "these") ? null
            : SameAs(noun) ?? (isSource && _lastSpeaker is { } spoke && IsUnnamed(spoke) ? spoke : null) ?? (isSource ? Brought(first, noun) : null);
    }

    // Who was called so last.
    private string? SameAs(string noun) =>
        _bodies.FindLast(body => Folding.Fold(body.Name).EndsWith(noun, StringComparison.Ordinal))?.Name ?? _persons.FindLast(known => Folding.Fold(known.Name).EndsWith(noun, StringComparison.Ordinal))?.Name;

    // "diplomatic sources" that told nothing where they were brought in.
    private string? Brought(int before, string noun)
    {
        for (var i = before - 1; i > 0 && i > before - SourceBack; i--)
        {
            if (speech.Folded(i) == noun && speech.Pieces[i].Quote < 0 && EnglishPhrases.BackwardStart(speech, i + 1, Math.Max(0, i - NearPaper)) is var start && start >= 0 && start < i)
            {
                return SpeakerWords.Description(speech, start, i + 1, speech.Pieces[i].Span.End);
            }
        }

        return null;
    }

    // "Turkish diplomat", "source in the embassy": no name at the end.
    private static bool IsUnnamed(string name) => name.Length > 0 && char.IsLower(name[name.LastIndexOf(' ') + 1]);
}
