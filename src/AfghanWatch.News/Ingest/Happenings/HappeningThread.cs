using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>How a sentence hangs together with the lead: whether it goes on about the same, takes who and what from there, or opens another matter.</summary>
internal static class HappeningThread
{
    private const int LeadReach = 3;
    private const int LeadDays = 7;
    private const int DatelineDays = 2;
    private const int SubjectReach = 4;
    private const float Short = 2.5f;
    private const float ShortMeant = 5;
    private const float OfMeant = 0.6f;
    private const float OfLead = 0.35f;
    private const float OfMatter = 0.5f;

    private static readonly FrozenSet<string> Standing = "they he she it both their his her its that this these".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Pronouns = ["he", "she", "they", "the", "his", "her", "their", "its", "it", "this", "speaking", "in", "that", "bakan", "aciklamada"];

    /// <summary>"He made the appeal on Monday": the second sentence dates what the first tells.</summary>
    public static DatedSentence? Behind(HappeningArticle article, List<DatedSentence> told)
    {
        var (text, input, lead) = (article.Text, article.Input, article.Lead);
        var most = input.Enrichment.Dates.Any(date => text.SentenceIndexAt(date.Span.Start) <= lead && article.InDateline(text.SentenceIndexAt(date.Span.Start), date)) ? DatelineDays : LeadDays;
        var credited = told.Exists(one => one.Sentence == lead && one.Credit);
        foreach (var one in told)
        {
            var days = input.Day.DayNumber - one.Date.From.DayNumber;
            if (one.Sentence > lead + LeadReach - 1)
            {
                break;
            }

            if (one.Sentence != lead && !one.Planned && !one.Credit && one.Date.Precision == DatePrecision.Day && (input.PublishedOn is null || days >= 0 && days <= most) && GoesOn(article, one.Sentence, credited))
            {
                return one;
            }
        }

        return null;
    }

    private static bool GoesOn(HappeningArticle article, int next, bool strictly)
    {
        var (text, lead) = (article.Text, article.Lead);
        if (RepeatsAct(article, text.Sentences[next]))
        {
            return true;
        }

        var first = article.Terms(text.Sentences[lead]);
        var second = article.Terms(text.Sentences[next]);
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

    /// <summary>"They had last met on November 9": who and what stands in the lead. What happened on the lead's own day stands with it anyway.</summary>
    public static void AddMeant(HappeningTerms words, HappeningArticle article, int sentence, DatedSentence? dated, DatedSentence? main)
    {
        var (text, lead) = (article.Text, article.Lead);
        if (sentence == lead || dated is null || dated.Sentence != sentence || dated.Date.From == (main?.Date.From ?? article.Input.Day))
        {
            return;
        }

        var span = text.Sentences[sentence];
        var meant = OpensWithPronoun(text, span) || (HappeningStances.Of(text, span) & HappeningStance.Continues) != 0;
        if (words.Weight < (meant ? ShortMeant : Short))
        {
            words.Add(text, text.Sentences[lead], article.Names, meant ? OfMeant : OfLead, keepPersons: meant);
        }
        else if (dated.Date.From < (main?.Date.From ?? article.Input.Day))
        {
            words.AddMeant(text, text.Sentences[lead], article.Names, OfMatter);
        }
    }

    /// <summary>"The U.S. military stopped its own flights", where the lead told of an airline.</summary>
    public static bool OpensWithAnother(HappeningArticle article, TextSpan sentence)
    {
        var text = article.Text;
        var first = text.TokenIndexAt(sentence.Start);
        for (var i = first; i < text.Tokens.Count && i < first + SubjectReach; i++)
        {
            if (article.Names.ActorAt(text.Tokens[i].Span) is { } subject && (subject.IsPerson || subject.Key[0] != '~'))
            {
                return !article.Names.Names(subject, text.Sentences[article.Lead]);
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
    private static bool RepeatsAct(HappeningArticle article, TextSpan next)
    {
        var (text, lead) = (article.Text, article.Sentence(article.Lead));
        var head = text.TokenIndexAt(next.Start);
        if (head >= text.Tokens.Count || article.Meaning(head) is not { IsAct: true } meaning)
        {
            return false;
        }

        for (var i = text.TokenIndexAt(lead.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < lead.End; i++)
        {
            if (article.Meaning(i) == meaning)
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
}
