using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Store;

/// <summary>The machine's reading with what people marked beside it, behind what the machine found of the same kind.</summary>
internal static class WholeReading
{
    /// <summary>What both found once is told once: the machine's finding stands, and people's verdict with it.</summary>
    public static Enrichment Of(string text, Enrichment machine, IReadOnlyList<StandingAddition> additions)
    {
        var whole = machine;
        List<TextSpan>? sentences = null;
        foreach (var addition in additions)
        {
            var spans = addition.Places.Select(place => PlaceOf(text, place)).OfType<TextSpan>().Distinct().ToList();
            if (spans.Count > 0)
            {
                sentences ??= SentenceCutter.Sentences(text, SentenceCutter.Paragraphs(text));
                whole = With(text, whole, addition, spans, sentences);
            }
        }

        return whole;
    }

    /// <summary>Where marked words stand in a text: where they were, else where they stand nearest to it; null when they are gone.</summary>
    public static TextSpan? PlaceOf(string text, MarkedWords place)
    {
        var words = place.Words;
        if (words.Length == 0 || words.Length > text.Length)
        {
            return null;
        }

        if (place.Start >= 0 && place.Start <= text.Length - words.Length && string.CompareOrdinal(text, place.Start, words, 0, words.Length) == 0)
        {
            return new TextSpan(place.Start, place.Start + words.Length);
        }

        var from = Math.Clamp(place.Start, 0, text.Length - words.Length);
        var after = text.IndexOf(words, from, StringComparison.Ordinal);
        var before = text.LastIndexOf(words, from + words.Length - 1, StringComparison.Ordinal);
        var start = after < 0 ? before : before < 0 || after - from <= from - before ? after : before;
        return start < 0 ? null : new TextSpan(start, start + words.Length);
    }

    /// <summary>The sentence around a place, or the place itself where it lies in none.</summary>
    public static TextSpan SentenceOf(TextSpan span, List<TextSpan> sentences)
    {
        var sentence = sentences.FindLast(one => one.Start <= span.Start);
        return sentence.Length > 0 && span.Start < sentence.End ? sentence with { End = Math.Max(sentence.End, span.End) } : span;
    }

    private static Enrichment With(string text, Enrichment reading, StandingAddition addition, List<TextSpan> spans, List<TextSpan> sentences)
    {
        var evidence = spans.ConvertAll(span => new Evidence(span, Addition.Rule));
        switch (addition.What)
        {
            case Addition.Topic topic:
                return reading with
                {
                    Topics = reading.Topics.Any(tag => tag.Topic == topic.Id)
                        ? [.. reading.Topics.Select(tag => tag.Topic == topic.Id ? tag with { Evidence = Joined(tag.Evidence, evidence) } : tag)]
                        : [.. reading.Topics, new TopicTag(topic.Id, 1, evidence)],
                };
            case Addition.Actor actor:
                var key = addition.TagKey[TagKey.Actor("").Length..];
                return reading with
                {
                    Actors = reading.Actors.Any(tag => ActorKey.Of(tag.Name, tag.ActorId) == key)
                        ? [.. reading.Actors.Select(tag => ActorKey.Of(tag.Name, tag.ActorId) == key ? tag with { Evidence = Joined(tag.Evidence, evidence) } : tag)]
                        : [.. reading.Actors, new ActorMention(actor.Name, ActorKey.IdOf(key), evidence)],
                };
            case Addition.Quote quote:
                var said = spans.Where(span => !reading.Quotes.Any(other => TagKey.Quote(other.Span.Cut(text), other.Speaker) == addition.TagKey && other.Span == span));
                return reading with { Quotes = [.. reading.Quotes, .. said.Select(span => new Quote(quote.Kind, quote.Speaker, null, null, span, null, SentenceOf(span, sentences), Addition.Rule))] };
            case Addition.Date date:
                var days = spans.Where(span => !reading.Dates.Any(other => other.Span == span && (other.From, other.To, other.Main) == (date.From, date.To, date.Main)));
                return reading with { Dates = [.. reading.Dates, .. days.Select(span => new DateMention(span, date.From, date.To, PrecisionOf(date), Certainty.Stated, SentenceOf(span, sentences), Addition.Rule, date.Main))] };
            case Addition.Figure figure:
                var counts = spans.Where(span => !reading.Figures.Any(other => other.Span == span && other.Value.Equals(figure.Value)));
                return reading with
                {
                    Figures = [.. reading.Figures, .. counts.Select(span => new Figure(span, figure.Value, figure.Max, figure.Qualifier, figure.Unit, figure.What, figure.Claimant, SentenceOf(span, sentences), Addition.Rule))],
                };
            default:
                return reading;
        }
    }

    private static DatePrecision PrecisionOf(Addition.Date date) => date switch
    {
        _ when date.From == date.To => DatePrecision.Day,
        _ when date.From.Day == 1 && date.To == date.From.AddMonths(1).AddDays(-1) => DatePrecision.Month,
        _ when date.From is { Day: 1, Month: 1 } && date.To == date.From.AddYears(1).AddDays(-1) => DatePrecision.Year,
        _ => DatePrecision.Range,
    };

    // In the order of the text, as the machine lists them; a place both marked is told once.
    private static List<Evidence> Joined(IReadOnlyList<Evidence> machine, List<Evidence> people) =>
        [.. machine.Concat(people.Where(one => !machine.Any(other => other.Span == one.Span))).OrderBy(one => one.Span.Start)];
}
