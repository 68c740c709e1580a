using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Reading;

/// <summary>What chosen words probably are, to begin a form with. The editor has the last word.</summary>
/// <param name="Kind">The kind to offer first.</param>
/// <param name="Speaker">Who is named nearest in the same sentence; null when nobody is.</param>
public sealed record AdditionGuess(TagType Kind, string Name, QuoteKind Speech, string? Speaker, DateOnly? From, DateOnly? To, double? Value, double? Max, string? Qualifier, string? Unit, string? What, string? Claimant);

/// <summary>Reads chosen words by themselves: out of their sentence the finders see what they missed in it.</summary>
public sealed class AdditionGuesser
{
    // Longer than a name, a day or a count is speech.
    private const int LongestPhrase = 60;

    private readonly Enricher _enricher;
    private readonly ActorDirectory _actors;

    internal AdditionGuesser(Enricher enricher, DossierVocabulary vocabulary)
    {
        _enricher = enricher;
        _actors = new ActorDirectory(vocabulary);
    }

    public AdditionGuess Guess(ArticleView article, TextSpan span)
    {
        var words = span.Cut(article.Text).Trim();
        var alone = _enricher.Enrich(new ArticleInput("", words, article.Language, article.Published.Date, article.Outlet, null));
        var date = alone.Dates.Count > 0 ? alone.Dates[0] : null;
        var figure = alone.Figures.Count > 0 ? alone.Figures[0] : null;
        var name = Name(words);
        var known = _actors.Known(name, []);
        var marked = IsQuote(words.FirstOrDefault()) || (span.Start > 0 && IsQuote(article.Text[span.Start - 1]));
        var quote = article.Tags.FirstOrDefault(tag => tag.Type == TagType.Quote && tag.Verdict != Verdict.Rejected && tag.Evidence.Count > 0 && tag.Evidence[0].Span.Contains(span));
        return new AdditionGuess(
            known is not null ? TagType.Actor
                : marked || words.Length > LongestPhrase ? TagType.Quote
                : date is not null && date.Span.Length * 2 > words.Length ? TagType.Date
                : figure is not null || words.Any(char.IsDigit) ? TagType.Figure
                : ActorDirectory.LooksLikeName(name) ? TagType.Actor
                : TagType.Topic,
            known?.Name ?? name,
            marked ? QuoteKind.Direct : QuoteKind.Indirect,
            Speaker(article, span),
            date?.From ?? article.Published.Date,
            date?.To ?? article.Published.Date,
            figure?.Value ?? Number(words),
            figure?.Max,
            figure?.Qualifier,
            figure?.Unit,
            figure?.What,
            quote?.Detail);
    }

    // The last-named before the words in their sentence, else the first behind them.
    private static string? Speaker(ArticleView article, TextSpan span)
    {
        var sentence = TextWalk.SentenceAt(article.Text, span.Start);
        var around = new TextSpan(Math.Min(sentence.Start, span.Start), Math.Max(sentence.End, TextWalk.SentenceAt(article.Text, Math.Max(span.Start, span.End - 1)).End));
        return article.Tags.Where(tag => tag.Type == TagType.Actor && tag.Verdict != Verdict.Rejected)
            .SelectMany(tag => tag.Evidence.Where(evidence => around.Contains(evidence.Span) && !span.Contains(evidence.Span)).Select(evidence => (tag.Value, Away: evidence.Span.End <= span.Start ? span.Start - evidence.Span.End : evidence.Span.Start - span.End)))
            .OrderBy(found => found.Away).Select(found => found.Value).FirstOrDefault();
    }

    // "Mr Akar's" is chosen, Akar is meant.
    private static string Name(string words)
    {
        var name = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', ',', '.', ';', ':', '(', ')', '’', '\'');
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static double? Number(string words)
    {
        var digits = words.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').ToArray();
        var text = new string(digits).TrimEnd('.', ',');

        // A mark before three digits parts thousands, before fewer it begins the fraction.
        var mark = text.LastIndexOfAny(['.', ',']);
        var isFraction = mark >= 0 && text.Length - mark - 1 != 3;
        var plain = string.Concat(text.Select((c, i) => char.IsAsciiDigit(c) ? c.ToString() : isFraction && i == mark ? "." : ""));
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '„' or '«' or '‘';
}
