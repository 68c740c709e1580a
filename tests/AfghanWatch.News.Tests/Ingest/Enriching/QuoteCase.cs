using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Runs the quote finder over a short text with actors given by name.</summary>
internal static class QuoteCase
{
    /// <summary>Known persons: the full name, then the short forms to look for.</summary>
    private static readonly string[][] Persons =
    [
        ["Hulusi Akar", "Akar"],
        ["Mevlüt Çavuşoğlu", "Çavuşoğlu", "Cavusoglu"],
        ["Recep Tayyip Erdoğan", "Tayyip Erdoğan", "Erdoğan", "Erdogan"],
        ["Zabihullah Mujahid", "Zabihullah Mücahid", "Mujahid", "Mücahid"],
        ["Mohammad Naeem", "Naeem"],
        ["Ned Price", "Price"],
        ["Angela Merkel", "Merkel"],
        ["Gülay Baltalı"],
        ["Selim Baltalı", "Baltalı"],
        ["Taliban"],
    ];

    public static IReadOnlyList<Quote> Find(string text, string language = "en") => QuoteFinder.Find(NewsText.Cut(text, language), Actors(text));

    public static Quote Only(string text, QuoteKind kind, string language = "en") => Assert.Single(Find(text, language), quote => quote.Kind == kind);

    public static string[] Direct(string text, string language = "en") => [.. Find(text, language).Where(quote => quote.Kind == QuoteKind.Direct).Select(quote => quote.Span.Cut(text))];

    /// <summary>Each quote as "speaker: words", in the order of the text; turns without marks are not among them.</summary>
    public static string[] Told(string text, QuoteKind kind, string language = "en") => Told(text, quote => quote.Kind == kind && quote.Rule != Quote.Turn, language);

    /// <summary>The turns of a transcript or an interview without marks as "speaker: words"; all are of the indirect kind.</summary>
    public static string[] Turns(string text, string language = "en") => Told(text, quote => quote is { Kind: QuoteKind.Indirect, Rule: Quote.Turn }, language);

    private static string[] Told(string text, Func<Quote, bool> isWanted, string language) =>
        [.. Find(text, language).Where(isWanted).Select(quote => $"{quote.Speaker ?? "?"}: {quote.Span.Cut(text)}")];

    private static List<ActorMention> Actors(string text)
    {
        var taken = new bool[text.Length];
        var actors = new List<ActorMention>();
        foreach (var forms in Persons)
        {
            var evidence = new List<Evidence>();
            foreach (var form in forms)
            {
                for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
                {
                    if (!taken[at])
                    {
                        Array.Fill(taken, true, at, form.Length);
                        evidence.Add(new Evidence(new TextSpan(at, at + form.Length), "test", form));
                    }
                }
            }

            if (evidence.Count > 0)
            {
                actors.Add(new ActorMention(forms[0], null, [.. evidence.OrderBy(item => item.Span.Start)]));
            }
        }

        return actors;
    }
}
