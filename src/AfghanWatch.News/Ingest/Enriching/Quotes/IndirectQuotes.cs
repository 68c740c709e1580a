using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Cuts the clause that each attribution reports, where its words are not simply quoted.</summary>
internal sealed partial class IndirectQuotes(SpeechText speech, List<Attribution> attributions, int[] firstOfUnit, bool turkish, List<TextSpan> unmarked, List<Quote> quotes)
{
    private const int MinWords = 3;
    private const int NounPhrase = 8;
    private const int SecondReach = 18;

    // Tenths of a clause that may be quoted before it is simply a quote.
    private const double MaxQuoted = 9.7;
    private const int MaxComment = 40;
    private const int LongestClause = 300;
    private const int ConcededLook = 6;
    private const int ShortHalf = 3;

    // A verb of saying among these first words leads the whole sentence.
    private const int OpeningWords = 16;
    private int _nextUnmarked;
    private Dictionary<int, string?>? _turns;

    public void Find()
    {
        for (var u = 0; u < speech.Units.Count; u++)
        {
            var unit = speech.Units[u];
            for (var i = firstOfUnit[u]; i < firstOfUnit[u + 1]; i++)
            {
                var attribution = attributions[i];
                while (_nextUnmarked < unmarked.Count && unmarked[_nextUnmarked].End <= attribution.Cue.Start)
                {
                    _nextUnmarked++;
                }

                var inUnmarked = _nextUnmarked < unmarked.Count && unmarked[_nextUnmarked].Start <= attribution.Cue.End + 2;
                if (!turkish && attribution is { EndsInColon: true, Before: >= 0, Content: >= 0, IsWeak: false, Speaker: not { ByPronoun: true, Name: null } } && attribution.First > attribution.Before && !speech.Pieces[attribution.Before].Is(WordClass.Preposition) && EnglishVerbs.HasPredicate(speech, attribution.Before, attribution.First))
                {
                    // "It is an old trick, she believes: first you hold the lamp": told before the colon as well as behind it.
                    Add(attribution, AfterColon(attribution.Before, attribution.First), attribution.First);
                }

                if (inUnmarked && !TellsInside(attribution) || attribution.IsIdle || IsSecondHand(u, i) || !attribution.ReportsClause && !TellsBefore(attribution) || IsUnknownSelf(attribution) || turkish && QuoteShape.IsHeading(speech, unit, unit.First))
                {
                    continue;
                }

                if (!turkish && (IsConceded(attribution) || attribution.Content >= 0 && IsDeed(attribution) && speech.Folded(attribution.CueFirst) == "called" && IsSubordinate(attribution, unit) || EndsInSpeech(attribution)))
                {
                    continue;
                }

                var (first, end) = Clause(attribution, unit, Next(i, firstOfUnit[u + 1]), i + 2 < firstOfUnit[u + 1] ? attributions[i + 2] : null);
                if (i == firstOfUnit[u] + 1 && attribution.Content < 0 && attributions[i - 1] is var deed && IsDeed(deed) && deed.Content == attribution.Before && deed.Content >= 0)
                {
                    // "They agreed that …, Sullivan said": the agreement is part of what he said.
                    first = unit.First;
                }

                AddParts(attribution, first, end);
                if (IsShortHalf(attribution, unit))
                {
                    continue;
                }

                var behind = attribution.Content < 0 && end <= attribution.First ? attribution.End : attribution.Content >= 0 && end < unit.End && IsSemicolon(end) ? end : unit.End;
                behind = turkish ? behind : PastOffice(attribution, behind, unit);
                if (!turkish && behind < unit.End && !(i + 1 < firstOfUnit[u + 1] && attributions[i + 1].CueEnd > behind && !IsDeed(attributions[i + 1])) && SecondClause(behind, unit, speech.Folded(attribution.CueEnd - 1).EndsWith('s') || IsInPresent(attribution)) is var second and > 0)
                {
                    Add(attribution, second, CutComment(second, unit.End));
                }
            }
        }
    }

    // The next attribution that says anything: "and asked about them" belongs to what is told.
    private Attribution? Next(int i, int end)
    {
        for (var next = i + 1; next < end && next < i + 4; next++)
        {
            if (turkish || (attributions[next].ReportsClause || attributions[next].Before >= 0 || attributions[next].Content >= 0 && speech.Pieces[attributions[next].Content].Is(WordClass.Quote)) && (!IsDeed(attributions[next]) || attributions[next].Inherits))
            {
                return attributions[next];
            }
        }

        return null;
    }

    private (int First, int End) Clause(Attribution attribution, Unit unit, Attribution? next, Attribution? behind)
    {
        if (!attribution.ReportsClause)
        {
            return (AfterColon(attribution.Before, attribution.First), attribution.First);
        }

        if (attribution.ContentEnd > attribution.Content && attribution.Content >= 0)
        {
            return (attribution.Content, attribution.ContentEnd);
        }

        if (attribution.IsEmbedded)
        {
            return (AfterColon(attribution.Before, attribution.First), next is { Content: < 0 } later && later.First > attribution.Content ? later.First : unit.End);
        }

        if (attribution.Content < 0 || turkish && attribution.Before >= 0 && speech.Pieces[attribution.Content].Is(WordClass.Quote))
        {
            // "… kapısını çalacağını savundu: «…»": the clause stands before the verb, whatever the colon brings.
            if (!turkish && attribution.Before >= 0 && attribution.Rule != "quote.inverted" && attribution.First - 1 > attribution.Before && speech.Pieces[attribution.First - 1].Is(WordClass.Comma) && Embedded.GoesOn(speech, unit, attribution.Before, attribution.First, attribution.End))
            {
                return (AfterColon(attribution.Before, attribution.First), next is { } following && following.First > attribution.End ? following.First : unit.End);
            }

            if (IsShortHalf(attribution, unit) || IsInvertedAside(attribution, unit))
            {
                return (AfterColon(attribution.Before, attribution.First), next is { } third && third.First > attribution.End ? third.First : unit.End);
            }

            return (AfterColon(attribution.Before, attribution.First), attribution.First);
        }

        var end = Math.Min(unit.End, attribution.Content + LongestClause);
        if (next is not null && next.First > attribution.Content)
        {
            end = Boundary(attribution.Content, next) ?? (next.IsWeak && behind is not null && behind.First > attribution.Content ? Boundary(attribution.Content, behind) : null) ?? end;
        }

        end = turkish ? BeforeColon(attribution.Content, end) : BeforeSpeech(attribution.Content, end);

        if (IsSubordinate(attribution, unit))
        {
            for (var i = attribution.Content + 2; i < end; i++)
            {
                if (speech.Pieces[i].Is(WordClass.Comma))
                {
                    return (attribution.Content, i);
                }
            }
        }

        if (!turkish && speech.Folded(attribution.CueFirst) is "told" or "tells" or "tell" or "advised" or "advises" && speech.Folded(attribution.Content - 1) is "told" or "tells" or "tell" or "advised" or "advises")
        {
            // "have told the Turks to go, and have done so in terms …"
            for (var i = attribution.Content + MinWords; i + 2 < end; i++)
            {
                if (speech.Pieces[i].Is(WordClass.Comma) && speech.Folded(i + 1) == "and" && speech.Folded(i + 2) is "have" or "has" or "had" or "is" or "are" or "was" or "were")
                {
                    end = i;
                }
            }
        }

        if (!turkish && QuoteShape.IsHeading(speech, unit, unit.First))
        {
            // "Opposition asks where the planes were as fires spread": a headline ends with the reporter's own circumstance.
            for (var i = attribution.Content + MinWords; i + 2 < end; i++)
            {
                if (speech.Folded(i) is "as" or "amid" && !speech.Pieces[i - 1].Is(WordClass.Comma | WordClass.Adverb) && speech.Folded(i + 1) is not ("a" or "an" or "the"))
                {
                    end = i;
                }
            }
        }

        return (attribution.Content, CutComment(attribution.Content, BeforeRefusal(attribution.Content, BeforeSemicolon(attribution.Content, end))));
    }

    // "Erdoğan'a göre duvar yetmez: “…”": the clause ends before the words it introduces.
    private int BeforeColon(int first, int end)
    {
        for (var i = first + 2; i + 1 < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Colon) && speech.Pieces[i + 1].Is(WordClass.Quote))
            {
                return i;
            }
        }

        return end;
    }

    private bool IsSemicolon(int i) => speech.Pieces[i].Quote < 0 && speech.Text.Text[speech.Pieces[i].Span.Start] == ';';

    // "While he said …, the vote" and "Sanders, who said …, stayed": the clause ends at its comma.
    private bool IsSubordinate(Attribution attribution, Unit unit)
    {
        for (var i = attribution.CueFirst - 1; i >= unit.First && i >= attribution.CueFirst - 4; i--)
        {
            if (speech.Folded(i) is "who" or "which")
            {
                return true;
            }

            if (!speech.Pieces[i].Is(WordClass.Auxiliary | WordClass.Adverb))
            {
                break;
            }
        }

        return attribution.First == unit.First + 1 && speech.Folded(unit.First) is "while" or "although" or "though" or "when" or "if" or "after" or "because" or "since"
            || attribution.First > unit.First && speech.Folded(attribution.First - 1) is "which" or "whom";
    }

    // The next attribution ends this clause only when a comma or a conjunction parts them; else it is part of what is reported.
    private int? Boundary(int content, Attribution next)
    {
        var i = next.First;
        if (i - 1 > content && speech.Pieces[i].Is(WordClass.Comma))
        {
            return i;
        }

        if (!turkish && i - content < NounPhrase && !EnglishVerbs.HasPredicate(speech, content, i) && speech.NextQuote(content) >= i)
        {
            // "his country and the United States had agreed": what stands before is half of a subject.
            return null;
        }

        if (!turkish && i - 2 > content && speech.Folded(i - 1) == "that" && speech.Folded(i - 2) is "and" or "but")
        {
            // "… and that his movement had asked for «one thing»": told as well.
            return null;
        }

        var conjunction = speech.Pieces[i].Is(WordClass.Conjunction) ? i : i - 1;
        if (conjunction > content && speech.Pieces[conjunction].Is(WordClass.Conjunction))
        {
            return speech.Pieces[conjunction - 1].Is(WordClass.Comma) ? conjunction - 1 : conjunction;
        }

        return i - 1 > content && speech.Pieces[i - 1].Is(WordClass.Comma | WordClass.Quote) ? i - 1 : null;
    }
}
