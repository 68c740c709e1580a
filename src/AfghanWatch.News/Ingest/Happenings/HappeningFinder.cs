using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>An article as happenings are found in it.</summary>
/// <param name="Day">Publication day, or the day first seen where none is known.</param>
/// <param name="RejectedDates">Ordinals of dates that a person rejected.</param>
internal sealed record HappeningInput(string Title, string Text, string? Language, DateOnly? PublishedOn, DateOnly Day, Enrichment Enrichment, IReadOnlySet<int> RejectedDates);

/// <summary>
/// Finds what an article says happened, or is planned, and when: sentences with a date between a day and a month, and the article's main
/// happening, which takes the dateline's or the publication's day where its sentence names none. Pure, and linear in the text.
/// </summary>
internal static class HappeningFinder
{
    private const int Most = 16;
    private const int LongestRange = 45;
    private const int ShortestLead = 40;
    private const int LeadReach = 3;
    private const int LeadDays = 7;
    private const int DatelineDays = 2;
    private const int ScopeSentences = 8;

    private const int SubjectReach = 4;
    private const float Short = 2.5f;
    private const float ShortMeant = 5;
    private const float OfMeant = 0.6f;
    private const float OfLead = 0.35f;

    private static readonly FrozenSet<string> Standing = "they he she it both their his her its that this these".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Pronouns = ["he", "she", "they", "the", "his", "her", "their", "its", "it", "this", "speaking", "in", "that", "bakan", "aciklamada"];

    public static IReadOnlyList<Happening> Find(HappeningInput input)
    {
        var text = NewsText.Cut(input.Text, input.Language);
        if (text.Sentences.Count == 0)
        {
            return [];
        }

        var names = new ArticleNames(input.Enrichment);
        var lead = LeadSentence(text);
        var found = new List<Happening>();
        var told = Told(text, input, lead);
        var dated = told.Exists(one => one.Sentence == lead && !one.Credit && !one.Planned);
        var main = dated ? null : Behind(text, input, lead, names, told) ?? Credited(told, lead);
        if (!dated)
        {
            found.Add(Make(text, input, names, lead, main, main, told, lead, 0));
        }

        // What the lead tells comes before what it only announces.
        var seen = new Dictionary<int, int>();
        foreach (var one in told.OrderBy(one => one.Sentence).ThenBy(one => one.Planned))
        {
            if (one == main || one.Credit || found.Count >= Most)
            {
                continue;
            }

            var number = seen[one.Sentence] = seen.GetValueOrDefault(one.Sentence, one.Sentence == lead && !dated ? 1 : 0) + 1;
            found.Add(Make(text, input, names, one.Sentence, one, dated ? told.Find(other => other.Sentence == lead && !other.Credit && !other.Planned) : main, told, lead, number - 1));
        }

        return found;
    }

    // Of several outlets a lead credits, the one that reported first is nearest to what happened.
    private static Dated? Credited(List<Dated> told, int lead) => told.Where(one => one.Sentence == lead && !one.Planned).OrderBy(one => one.Date.From).FirstOrDefault();

    /// <summary>A hash of a sentence's words that is the same however it is set.</summary>
    public static string AnchorOf(string sentence, int number)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folding.Fold(Datelines.Without(sentence.Trim()))))[..6]);
        return number == 0 ? key : $"{key}.{number}";
    }

    // The first sentence that is one: not a line with the town, nor "/TASS/."
    private static int LeadSentence(NewsText text)
    {
        for (var i = 0; i < text.Sentences.Count && i < 5; i++)
        {
            if (text.Sentences[i].Length >= ShortestLead)
            {
                return i;
            }
        }

        return 0;
    }

    private static List<Dated> Told(NewsText text, HappeningInput input, int lead)
    {
        var told = new List<Dated>();
        for (var i = 0; i < input.Enrichment.Dates.Count; i++)
        {
            var date = input.Enrichment.Dates[i];
            if (input.RejectedDates.Contains(i) || date.Precision == DatePrecision.Year || date.To.DayNumber - date.From.DayNumber > LongestRange || date.Rule is "date.since" or "date.until"
                || date.Sentence.End > text.Text.Length)
            {
                continue;
            }

            var sentence = text.SentenceIndexAt(date.Span.Start);
            if (sentence < lead || InDateline(text, sentence, date))
            {
                continue;
            }

            if (date.From > input.PublishedOn && date.Span.Cut(text.Text).Contains("same day", StringComparison.OrdinalIgnoreCase))
            {
                // "The same day" of a report that tells what was said is no day to come, though one was named last.
                var day = told.FindLast(other => !other.Planned)?.Date.From ?? input.Day;
                date = date with { From = day, To = day, Certainty = Certainty.Inferred };
            }

            var credit = HappeningTense.IsCredit(text, date);
            var planned = HappeningTense.IsPlanned(text, date, input.PublishedOn);
            var same = told.FindIndex(other => other.Sentence == sentence && (other.Date.From == date.From || (other.Planned == planned && Covers(other.Date, date))));
            if (same < 0)
            {
                told.Add(new Dated(sentence, i, date, planned, credit));
            }
            else if (date.To.DayNumber - date.From.DayNumber < told[same].Date.To.DayNumber - told[same].Date.From.DayNumber)
            {
                told[same] = told[same] with { Ordinal = i, Date = date };
            }
        }

        return told;
    }

    private static bool Covers(DateMention one, DateMention other) => (one.From <= other.From && one.To >= other.To) || (other.From <= one.From && other.To >= one.To);

    private static bool InDateline(NewsText text, int sentence, DateMention date)
    {
        var span = text.Sentences[sentence];
        return date.Span.Start < span.Start + Datelines.LengthIn(span.Cut(text.Text)) || date.Span.End <= span.Start + 1;
    }

    // "He made the appeal on Monday": the second sentence dates what the first tells.
    private static Dated? Behind(NewsText text, HappeningInput input, int lead, ArticleNames names, List<Dated> told)
    {
        var most = input.Enrichment.Dates.Any(date => text.SentenceIndexAt(date.Span.Start) <= lead && InDateline(text, text.SentenceIndexAt(date.Span.Start), date)) ? DatelineDays : LeadDays;
        var credited = told.Exists(one => one.Sentence == lead && one.Credit);
        foreach (var one in told)
        {
            var days = input.Day.DayNumber - one.Date.From.DayNumber;
            if (one.Sentence > lead + LeadReach - 1)
            {
                break;
            }

            if (one.Sentence != lead && !one.Planned && !one.Credit && one.Date.Precision == DatePrecision.Day && (input.PublishedOn is null || days >= 0 && days <= most) && GoesOn(text, input, lead, one.Sentence, names, credited))
            {
                return one;
            }
        }

        return null;
    }

    private static bool GoesOn(NewsText text, HappeningInput input, int lead, int next, ArticleNames names, bool strictly)
    {
        if (RepeatsAct(text, text.Sentences[lead], text.Sentences[next]))
        {
            return true;
        }

        var first = Words(text, input, names, text.Sentences[lead]);
        var second = Words(text, input, names, text.Sentences[next]);
        if ((HappeningStances.Of(text, text.Sentences[next]) & HappeningStance.Another) != 0)
        {
            return false;
        }

        if ((HappeningStances.Of(text, text.Sentences[next]) & HappeningStance.Continues) != 0)
        {
            return true;
        }

        if (first.Persons.Count > 0 && second.Persons.Count > 0)
        {
            return first.Persons.Intersect(second.Persons).Any();
        }

        var token = text.TokenIndexAt(text.Sentences[next].Start);
        return (!strictly && second.Persons.Count > 0) || (!strictly && token < text.Tokens.Count && Array.IndexOf(Pronouns, text.Tokens[token].Folded) >= 0) || Has(text, text.Sentences[next], word => word is "he" or "she" or "they");
    }

    // "They had last met on November 9": who and what stands in the lead. What happened on the lead's own day stands with it anyway.
    private static void AddMeant(HappeningTerms words, NewsText text, HappeningInput input, ArticleNames names, int sentence, Dated? dated, Dated? main, int lead)
    {
        if (sentence == lead || dated is null || dated.Sentence != sentence || dated.Date.From == (main?.Date.From ?? input.Day))
        {
            return;
        }

        var span = text.Sentences[sentence];
        var meant = OpensWithPronoun(text, span) || (HappeningStances.Of(text, span) & HappeningStance.Continues) != 0;
        if (words.Weight < (meant ? ShortMeant : Short))
        {
            words.Add(text, text.Sentences[lead], names, meant ? OfMeant : OfLead, keepPersons: meant);
        }
    }

    // "The U.S. military stopped its own flights", where the lead told of an airline.
    private static bool OpensWithAnother(NewsText text, TextSpan sentence, ArticleNames names, TextSpan lead)
    {
        var first = text.TokenIndexAt(sentence.Start);
        for (var i = first; i < text.Tokens.Count && i < first + SubjectReach; i++)
        {
            if (names.ActorAt(text.Tokens[i].Span) is { } subject && (subject.IsPerson || subject.Key[0] != '~'))
            {
                return !names.Names(subject, lead);
            }
        }

        return false;
    }

    private static bool OpensWithPronoun(NewsText text, TextSpan sentence)
    {
        var first = text.TokenIndexAt(sentence.Start);
        return first < text.Tokens.Count && Standing.Contains(text.Tokens[first].Folded);
    }

    // "Kaza dün akşam meydana geldi": what the lead told of stands at the head, as "the accident" would in English.
    private static bool RepeatsAct(NewsText text, TextSpan lead, TextSpan next)
    {
        var head = text.TokenIndexAt(next.Start);
        if (head >= text.Tokens.Count || HappeningLexicon.Find(text, head, text.Language == "tr", out _) is not { IsAct: true } meaning)
        {
            return false;
        }

        for (var i = text.TokenIndexAt(lead.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < lead.End; i++)
        {
            if (HappeningLexicon.Find(text, i, text.Language == "tr", out _) == meaning)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(NewsText text, TextSpan sentence, Func<string, bool> wanted)
    {
        for (var i = text.TokenIndexAt(sentence.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < sentence.End; i++)
        {
            if (wanted(text.Tokens[i].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private static HappeningTerms Words(NewsText text, HappeningInput input, ArticleNames names, TextSpan span)
    {
        var words = new HappeningTerms();
        words.Add(text, span, names, 1);
        AddSpeakers(words, input, names, span);
        return words;
    }

    // "the adviser said on Thursday": the quote knows who that was.
    private static void AddSpeakers(HappeningTerms words, HappeningInput input, ArticleNames names, TextSpan span)
    {
        foreach (var quote in input.Enrichment.Quotes)
        {
            if (quote.Sentence.Overlaps(span) && names.ByName(quote.Speaker) is { } speaker)
            {
                words.AddActor(speaker, 1);
            }
        }
    }

    private static Happening Make(NewsText text, HappeningInput input, ArticleNames names, int sentence, Dated? dated, Dated? main, List<Dated> told, int lead, int number)
    {
        var span = text.Sentences[sentence];
        var isLead = sentence == lead;
        var words = new HappeningTerms();
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

        AddMeant(words, text, input, names, sentence, dated, main, lead);
        AddSpeakers(words, input, names, span);
        var end = ScopeEnd(text, Math.Max(sentence, dated?.Sentence ?? 0), input);
        var scope = new TextSpan(span.Start, end);
        var (from, to, precision, certainty, basis) = When(text, input, sentence, dated);
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
            Stance = HappeningStances.Of(text, span) | (isLead || !OpensWithAnother(text, span, names, text.Sentences[lead]) ? HappeningStance.None : HappeningStance.Another),
            Counts = [.. Counts(input, scope)],
        };
    }

    private static (DateOnly From, DateOnly To, DatePrecision Precision, Certainty Certainty, HappeningBasis Basis) When(NewsText text, HappeningInput input, int sentence, Dated? dated)
    {
        if (dated is not null)
        {
            return (dated.Date.From, dated.Date.To, dated.Date.Precision, dated.Sentence == sentence ? dated.Date.Certainty : Certainty.Inferred, dated.Sentence == sentence ? HappeningBasis.Sentence : HappeningBasis.NextSentence);
        }

        foreach (var date in input.Enrichment.Dates)
        {
            if (date.Precision == DatePrecision.Day && text.SentenceIndexAt(date.Span.Start) <= sentence && InDateline(text, text.SentenceIndexAt(date.Span.Start), date))
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

    private static IEnumerable<HappeningCount> Counts(HappeningInput input, TextSpan scope)
    {
        for (var i = 0; i < input.Enrichment.Figures.Count; i++)
        {
            var figure = input.Enrichment.Figures[i];
            if (scope.Contains(figure.Span) && CountedThing.Of(figure, input.Text) is { } thing)
            {
                yield return new HappeningCount(thing, figure.Value, i);
            }
        }
    }

    /// <param name="Credit">The date only says when some outlet carried the report.</param>
    private sealed record Dated(int Sentence, int Ordinal, DateMention Date, bool Planned, bool Credit);
}
