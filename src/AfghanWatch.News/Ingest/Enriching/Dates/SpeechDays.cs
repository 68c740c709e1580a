using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>
/// The day on which quoted words were spoken: "today" in a quote is its speaker's today, not the report's. It is named in the sentence that attributes the quote, or in one
/// of the two before it where that tells of speaking.
/// </summary>
internal sealed class SpeechDays
{
    private const int Reach = 45;
    private const int Oldest = 60;

    private static readonly FrozenSet<string> Speaking = ("said told confirmed requested asked warned announced stated spoke interview speech statement declared wrote tweeted added addressed answered replied explained conference reporters journalists broadcaster urged insisted vowed "
        + "dedi soyledi konustu acikladi belirtti roportaj roportajinda aciklamasinda konusmasinda yanitladi uyardi kaydetti vurguladi toplantisinda").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly NewsText _text;
    private readonly List<Quote> _quotes = [];
    private readonly List<Quote> _reported = [];

    public SpeechDays(NewsText text, IReadOnlyList<Quote> quotes)
    {
        _text = text;
        foreach (var quote in quotes)
        {
            (quote.IsVerbatim ? _quotes : _reported).Add(quote);
        }

        _quotes.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>The day the words at the token were spoken on; null outside quotes and where nothing tells it.</summary>
    /// <param name="mentions">The dates found so far.</param>
    public DateOnly? Of(DateScan scan, int token, List<DateMention> mentions)
    {
        if (_quotes.Count == 0 || scan.Anchor is not { } anchor || QuoteAt(scan.Token(token).Span.Start) is not { } quote)
        {
            return null;
        }

        if (Ahead(scan, quote) is { } named && IsNear(named, anchor))
        {
            return named;
        }

        var sentence = _text.SentenceIndexAt(quote.Span.Start);
        for (var i = mentions.Count - 1; i >= 0 && i >= mentions.Count - 6; i--)
        {
            var mention = mentions[i];
            var distance = sentence - _text.SentenceIndexAt(mention.Span.Start);
            if (distance > 2)
            {
                break;
            }

            if (mention.Precision == DatePrecision.Day && mention.Rule is "date.weekday" or "date.month-day" or "date.absolute" or "date.relative-day" or "date.holiday" && mention.Span.End <= quote.Span.Start && IsNear(mention.From, anchor) && (distance == 0 || Speaks(mention.Sentence)) && !(scan.Turkish ? distance > 0 && IsReported(mention.Span) : IsAside(scan, mention.Span)))
            {
                return mention.From;
            }
        }

        // The report tells what was said a day or two before it was published, and nothing of its own day: that is the speakers' today.
        return scan.Turkish || mentions.Exists(mention => mention.To == anchor && !DatelineDay.IsStamp(_text, mention.Span)) ? null : scan.LeadDay;
    }

    /// <summary>The direct quote that holds the offset, or null.</summary>
    public TextSpan? SpanAround(int offset) => _quotes.Count == 0 ? null : QuoteAt(offset)?.Span;

    public bool IsQuoted(int offset) => _quotes.Count > 0 && QuoteAt(offset) is not null;

    // "çarşamba günkü görüşmenin iyi geçtiğini söyledi": the day is of what was told, not of the telling.
    private bool IsReported(TextSpan span) => _reported.Exists(quote => quote.Span.Start < span.Start && span.End <= quote.Span.End);

    // "at a meeting that started Thursday": the day of the meeting, not of the telling.
    private bool IsAside(DateScan scan, TextSpan span)
    {
        var at = _text.TokenIndexAt(span.Start);
        at = at > 1 && scan.Is(at - 1, "on") ? at - 1 : at;
        return at > 1 && scan.Word(at - 2) is "that" or "which" && scan.Token(at - 1).Kind == TokenKind.Word && !Speaking.Contains(scan.Word(at - 1));
    }

    private static bool IsNear(DateOnly day, DateOnly anchor) => day <= anchor && anchor.DayNumber - day.DayNumber <= Oldest;

    private Quote? QuoteAt(int offset)
    {
        int low = 0, high = _quotes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_quotes[middle].Span.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && _quotes[low - 1].Span.End > offset ? _quotes[low - 1] : null;
    }

    // “…,” he said on Wednesday: the rest of the sentence behind the quote.
    private DateOnly? Ahead(DateScan scan, Quote quote)
    {
        var end = _text.SentenceAt(Math.Max(quote.Span.End - 1, 0)).End;
        var first = _text.TokenIndexAt(quote.Span.End);
        var spoken = false;
        for (var i = first; i < scan.Count && i < first + Reach && scan.Token(i).Span.Start < end; i++)
        {
            spoken |= Speaking.Contains(scan.Word(i));
            if (spoken && !IsAside(scan, scan.Token(i).Span) && scan.Kind(i) is CueKind.Weekday or CueKind.Month or CueKind.Number && (scan.Turkish ? TurkishPoints.Read(scan, i) : EnglishPoints.Read(scan, i)) is { Value.Precision: DatePrecision.Day } found && found.Value.Rule is "date.weekday" or "date.month-day" or "date.absolute")
            {
                return found.Value.From;
            }
        }

        return null;
    }

    private bool Speaks(TextSpan sentence)
    {
        for (var i = _text.TokenIndexAt(sentence.Start); i < _text.Tokens.Count && _text.Tokens[i].Span.Start < sentence.End; i++)
        {
            if (Speaking.Contains(_text.Tokens[i].Folded))
            {
                return true;
            }
        }

        return false;
    }
}
