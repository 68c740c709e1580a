using System.Security.Cryptography;
using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>
/// Finds what an article says happened, or is planned, and when: sentences with a date between a day and a month, and the article's main
/// happening, which takes the dateline's or the publication's day where its sentence names none. Pure, and linear in the text.
/// </summary>
internal static class HappeningFinder
{
    private const int Most = 16;
    private const int ScopeSentences = 8;

    public static IReadOnlyList<Happening> Find(HappeningInput input, HappeningWords words)
    {
        var article = new HappeningArticle(input, words);
        if (article.Text.Sentences.Count == 0)
        {
            return [];
        }

        var lead = article.Lead;
        var found = new List<Happening>();
        var told = DatedSentences.Find(article);
        var first = told.Find(one => one.Sentence == lead && !one.Credit && !one.Planned);
        var main = first ?? HappeningThread.Behind(article, told) ?? DatedSentences.Credited(told, lead);
        if (first is null)
        {
            found.Add(Make(article, lead, main, main, told, 0));
        }

        // What the lead tells comes before what it only announces.
        var seen = new Dictionary<int, int>();
        foreach (var one in told.OrderBy(one => one.Sentence).ThenBy(one => one.Planned))
        {
            if ((first is null && one == main) || one.Credit || found.Count >= Most)
            {
                continue;
            }

            var number = seen[one.Sentence] = seen.GetValueOrDefault(one.Sentence, one.Sentence == lead && first is null ? 1 : 0) + 1;
            found.Add(Make(article, one.Sentence, one, main, told, number - 1));
        }

        return found;
    }

    /// <summary>A hash of a sentence's words that is the same however it is set.</summary>
    public static string AnchorOf(string sentence, int number)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folding.Fold(Datelines.Without(sentence.Trim()))))[..6]);
        return number == 0 ? key : $"{key}.{number}";
    }

    private static Happening Make(HappeningArticle article, int sentence, DatedSentence? dated, DatedSentence? main, List<DatedSentence> told, int number)
    {
        var (text, input, names) = (article.Text, article.Input, article.Names);
        var span = text.Sentences[sentence];
        var isLead = sentence == article.Lead;
        var words = new HappeningTerms(article.Words);
        var cut = new TextSpan(Math.Min(span.End, span.Start + Datelines.LengthIn(span.Cut(text.Text))), span.End);
        words.Add(text, cut, names, 1, isLead && number == 0 ? [] : [.. told.Where(other => other != dated && other.Sentence == sentence && !other.Credit).Select(other => other.Date.Span)], dated?.Date.Span);
        if (isLead)
        {
            words.AddTitle(input.Title, input.Language, 0.5f);
        }

        if (dated is not null && dated.Sentence != sentence)
        {
            words.Add(text, text.Sentences[dated.Sentence], names, 0.7f);
        }

        HappeningThread.AddMeant(words, article, sentence, dated, main);
        article.AddSpeakers(words, span, dated is not null && dated.Date.From < (main?.Date.From ?? input.Day) ? dated.Date.Span : null);
        var end = ScopeEnd(text, Math.Max(sentence, dated?.Sentence ?? 0), input);
        var scope = new TextSpan(span.Start, end);
        var (from, to, precision, certainty, basis) = When(article, sentence, dated);
        return new Happening
        {
            Anchor = AnchorOf(span.Cut(text.Text), number),
            Sentence = span,
            ScopeEnd = end,
            DateOrdinal = dated?.Ordinal,
            From = from,
            To = to,
            Precision = precision,
            Certainty = certainty,
            Basis = basis,
            Planned = dated?.Planned ?? false,
            Lead = isLead && number == 0,
            Terms = words.ToList(),
            Persons = words.Persons,
            Actors = words.Actors,
            Topics = Topics(input.Enrichment, scope),
            Stance = HappeningStances.Of(text, span) | HappeningStances.OfDate(text, dated?.Date.Span) | (article.IsTurkish ? HappeningStance.Turkish : HappeningStance.None) | (isLead || !HappeningThread.OpensWithAnother(article, span) ? HappeningStance.None : HappeningStance.Another),
            Counts = [.. HappeningCounts.Find(article, sentence, dated?.Sentence ?? sentence, scope)],
        };
    }

    private static (DateOnly From, DateOnly To, DatePrecision Precision, Certainty Certainty, HappeningBasis Basis) When(HappeningArticle article, int sentence, DatedSentence? dated)
    {
        var (text, input) = (article.Text, article.Input);
        if (dated is not null)
        {
            return (dated.Date.From, dated.Date.To, dated.Date.Precision, dated.Sentence == sentence ? dated.Date.Certainty : Certainty.Inferred, dated.Sentence == sentence ? HappeningBasis.Sentence : HappeningBasis.NextSentence);
        }

        foreach (var date in input.Enrichment.Dates)
        {
            if (date.Precision == DatePrecision.Day && text.SentenceIndexAt(date.Span.Start) <= sentence && article.InDateline(text.SentenceIndexAt(date.Span.Start), date))
            {
                return (date.From, date.To, DatePrecision.Day, Certainty.Inferred, HappeningBasis.Dateline);
            }
        }

        return (input.Day, input.Day, DatePrecision.Day, input.PublishedOn is null ? Certainty.Unknown : Certainty.Inferred, HappeningBasis.Published);
    }

    // What is still said of it: to the end of its paragraph, or until the next dated sentence, four sentences at most.
    private static int ScopeEnd(NewsText text, int sentence, HappeningInput input)
    {
        var last = sentence;
        while (last + 1 < text.Sentences.Count && last - sentence < ScopeSentences - 1
            && !input.Enrichment.Dates.Any(date => date.Precision == DatePrecision.Day && date.Span.Start >= text.Sentences[last + 1].Start && date.Span.Start < text.Sentences[last + 1].End))
        {
            last++;
        }

        return text.Sentences[last].End;
    }

    private static List<string> Topics(Enrichment enrichment, TextSpan scope)
    {
        var own = enrichment.Topics.Where(topic => topic.Evidence.Any(evidence => scope.Contains(evidence.Span))).Select(topic => topic.Topic).Order(StringComparer.Ordinal).ToList();
        return own.Count > 0 ? own : [.. enrichment.Topics.OrderByDescending(topic => Math.Round(topic.Score, 3)).ThenBy(topic => topic.Topic, StringComparer.Ordinal).Take(1).Select(topic => topic.Topic)];
    }
}
