using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Whom the text means by a spelling of its own: "Amirkhan Mottaki", and "Mottaki" alone, where that was read as Amir Khan Muttaqi.</summary>
internal sealed class WrittenNames
{
    private const int LeastLetters = 4;
    private const int LeastHeard = 5;

    // Null for what two persons are called.
    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _heard = new(StringComparer.Ordinal);

    public WrittenNames(NewsText text, SpeakerNames names)
    {
        foreach (var (span, actor) in names.Mentions)
        {
            if (!names.IsPerson(actor) || actor.Name.EndsWith(')'))
            {
                continue;
            }

            var written = Folding.Fold(text.Text.AsSpan(span.Start, span.Length));
            Add(written, actor.Name);
            if (written.LastIndexOf(' ') is var space and > 0)
            {
                Add(written[(space + 1)..], actor.Name);
            }
        }
    }

    /// <summary>The name the actor goes by; null when nobody is written so, or two persons are.</summary>
    public string? Find(string written)
    {
        var folded = Folding.Fold(written);
        if (_names.TryGetValue(folded, out var name) && (name is null || name.Contains(' ', StringComparison.Ordinal)))
        {
            return name;
        }

        // "Rameen" of Amir Mohammad Ramin.
        return folded.Length >= LeastHeard && !folded.Contains(' ', StringComparison.Ordinal) ? _heard.GetValueOrDefault(Transliterations.HeardAs(folded)) ?? name : name;
    }

    private void Add(string written, string name)
    {
        if (written.Length >= LeastLetters)
        {
            _names[written] = _names.TryGetValue(written, out var other) && other != name ? null : name;
        }

        if (written.Length >= LeastHeard && !written.Contains(' ', StringComparison.Ordinal) && Transliterations.HeardAs(written) is var heard)
        {
            _heard[heard] = _heard.TryGetValue(heard, out var other) ? Fuller(other, name) : name;
        }
    }

    // "Rameen", found as somebody of his own, is no rival of the full name that sounds so.
    private static string? Fuller(string? one, string other) => one == other || one is not null && one.Contains(' ', StringComparison.Ordinal) && !other.Contains(' ', StringComparison.Ordinal) ? one
        : one is not null && !one.Contains(' ', StringComparison.Ordinal) && other.Contains(' ', StringComparison.Ordinal) ? other
        : null;
}
