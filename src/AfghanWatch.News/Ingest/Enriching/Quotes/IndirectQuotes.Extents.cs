namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Where a reported clause ends, and where the reporter speaks again.</content>
internal sealed partial class IndirectQuotes
{
    // "That, says Aaron Feld, a former official, is the whole story"
    private bool IsInvertedAside(Attribution attribution, Unit unit)
    {
        if (turkish || attribution.Rule != "quote.inverted" || attribution.Before < 0 || attribution.First - 1 <= attribution.Before || !Embedded.IsHalf(speech, attribution.Before, attribution.First))
        {
            return false;
        }

        for (var i = attribution.End; i + 1 < unit.End; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Comma) && speech.Pieces[i + 1].Is(WordClass.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }

    // "The meeting settled nothing, though aides insisted it had gone well": the clause before the concession is the reporter's.
    private bool IsConceded(Attribution attribution)
    {
        if (attribution.Content >= 0 || attribution.Before < 0 || attribution.Rule == "quote.inverted")
        {
            return false;
        }

        for (var i = attribution.First; i - 1 > attribution.Before && i > attribution.First - ConcededLook; i--)
        {
            if (speech.Pieces[i].Is(WordClass.Comma | WordClass.Quote))
            {
                return false;
            }

            if (speech.Folded(i) is "though" or "although" or "whereas" or "but")
            {
                return speech.Pieces[i - 1].Is(WordClass.Comma);
            }
        }

        return false;
    }

    // "Their trainer would have none of it: “Wake me in May”, said Palut": only the words behind the colon are his.
    private bool EndsInSpeech(Attribution attribution)
    {
        if (attribution.Content >= 0 || attribution.Before < 0)
        {
            return false;
        }

        var i = attribution.First - 1;
        i -= i > attribution.Before && speech.Pieces[i].Is(WordClass.Comma) ? 1 : 0;
        return i - 1 > attribution.Before && speech.Pieces[i].Is(WordClass.Quote) && speech.Pieces[i - 1].Is(WordClass.Colon);
    }

    // "He promised one thing: the mission would go on, he said": what is told stands behind the colon.
    private int AfterColon(int first, int end)
    {
        for (var i = end - MinWords - 1; i > first; i--)
        {
            if (speech.Pieces[i].Is(WordClass.Colon))
            {
                return i + 1;
            }
        }

        return first;
    }

    // One dash opens a remark; two enclose an aside that belongs to the clause.
    private int LoneDash(int first, int end)
    {
        var at = -1;
        for (var i = first; i < end; i++)
        {
            var spaced = speech.Folded(i) == "-" && i > first && speech.Pieces[i - 1].Span.End < speech.Pieces[i].Span.Start;
            if (!speech.Pieces[i].Is(WordClass.Dash) && !spaced)
            {
                continue;
            }

            if (at >= 0)
            {
                return -1;
            }

            at = i;
        }

        return at;
    }

    private int BeforeSemicolon(int first, int end)
    {
        for (var i = first + MinWords; i < end; i++)
        {
            if (speech.Pieces[i].Quote < 0 && speech.Text.Text[speech.Pieces[i].Span.Start] == ';')
            {
                return i;
            }
        }

        return end;
    }

    // "… had not risen this summer: “Those who left …”": the words behind the colon are quoted, not reported.
    private int BeforeSpeech(int first, int end)
    {
        for (var i = speech.NextQuote(first); i < end; i = speech.NextQuote(i + 1))
        {
            if (i - 1 > first + MinWords && speech.Pieces[i - 1].Is(WordClass.Colon) && i + 2 >= end)
            {
                return i - 1;
            }
        }

        return end;
    }

    // "…, but declined to give a date", "but he did not name them": what the speaker left unsaid is the reporter's.
    private int BeforeRefusal(int first, int end)
    {
        for (var i = first + MinWords; i + 3 < end && !turkish; i++)
        {
            if (speech.Folded(i) is "and" or "but" && speech.Pieces[i + 1].Is(WordClass.Weak) && !speech.Pieces[i + 1].Is(WordClass.NounLike | WordClass.Participle | WordClass.Plain) && EnglishPhrases.IsFiniteVerb(speech.Pieces[i + 1]) && (speech.NextQuote(i) is var mark && mark < end && mark < i + SecondReach || HasModal(first, i)))
            {
                // "said guards would be considered and described the number as “a ceiling”", "said the visas “will come” and blamed his staff": the speaker again.
                return speech.Pieces[i - 1].Is(WordClass.Comma) ? i - 1 : i;
            }
        }

        for (var i = first + MinWords; i + 2 < end && !turkish; i++)
        {
            if (speech.Folded(i) is not ("but" or "and" or "though"))
            {
                continue;
            }

            var verb = EnglishPhrases.IsPronoun(speech, i + 1) ? i + 2 : i + 1;
            if (speech.Folded(verb) is "declined" or "refused" || (speech.Folded(verb) is "didn't" || verb + 1 < end && speech.Folded(verb) == "did" && speech.Folded(verb + 1) == "not") && verb + 2 < end && IsTelling(verb + 1, end))
            {
                return speech.Pieces[i - 1].Is(WordClass.Comma) ? i - 1 : i;
            }
        }

        return end;
    }

    // What is told stands in another tense than what the reporter goes on with.
    private bool HasModal(int first, int end)
    {
        for (var i = Math.Max(first, end - SecondReach); i < end; i++)
        {
            if (speech.Folded(i) is "had" or "was" or "were" || speech.Pieces[i].Quote >= 0)
            {
                return speech.Pieces[i].Quote >= 0;
            }

            if (speech.Folded(i) is "will" or "would" or "can" or "could" or "is" or "are" or "has" or "have" or "must" or "should")
            {
                return true;
            }
        }

        return false;
    }

    // ", a move that could …", ", days after …": the reporter speaks again.
    private int CutComment(int first, int end)
    {
        var dash = LoneDash(first, end);
        end = dash > first + MinWords ? dash : end;

        for (var i = Math.Max(first + MinWords, end - MaxComment); i + 2 < end; i++)
        {
            if (i + 2 < end && speech.Pieces[i].Quote >= 0 && speech.Spans[speech.Pieces[i].Quote] is var span && span.End > span.Start && speech.Text.Text[span.End - 1] == ',' && speech.Pieces[i + 1].Quote < 0 && speech.Folded(i + 1).EndsWith("ing", StringComparison.Ordinal) && !turkish)
            {
                // “… rot,” pointing at five planes
                return i + 1;
            }

            if (!speech.Pieces[i].Is(WordClass.Comma))
            {
                continue;
            }

            if (!turkish && speech.Pieces[i + 1].Is(WordClass.Participle) && speech.Pieces[i + 1].Is(WordClass.Say | WordClass.Weak) && speech.NextQuote(i) < end)
            {
                // ", calling the plan “a trap”": the speaker again, not who is told of.
                return i;
            }

            if (!turkish && speech.Folded(i + 1) is "while" or "whilst" && speech.Folded(i + 2).EndsWith("ing", StringComparison.Ordinal))
            {
                // "…, while urging its citizens to leave": the speaker's next deed.
                return i;
            }

            if (!turkish && speech.Folded(i + 1) is "pointing" or "referring" or "alluding" or "gesturing" or "nodding" or "speaking" or "quoting" or "citing")
            {
                return i;
            }

            if (speech.Folded(i + 1) is "a" or "an" or "the" && speech.Folded(i + 2) is "move" or "step" or "latest" or "first" or "claim" or "decision" or "development" or "sign" or "thing" or "figure" or "number" or "charge" or "allegation" or "accusation" or "remark" or "statement" or "promise" or "pledge" or "demand" or "assertion" or "warning" or "day" or "week" or "month" or "fact" or "rumour" or "rumor" or "suggestion" or "assurance" or "offer" or "stance" or "prospect" or "scenario" or "contention"
                || speech.Folded(i + 1) is "pointing" or "referring" or "alluding" or "citing" or "quoting" or "speaking" or "gesturing" || speech.Folded(i + 1) == "without" && speech.Folded(i + 2) is "saying" or "giving" or "naming" or "elaborating" or "specifying" or "providing" or "going" or "offering"
                || IsSummary(i + 1, end) || IsDistance(i + 1, end)
                || speech.Folded(i + 1) is "days" or "hours" or "weeks" or "minutes" or "months" && speech.Folded(i + 2) is "after" or "before" || speech.Folded(i + 1) is "amid")
            {
                return i;
            }
        }

        return end;
    }

    // "a stride which throws …", "an estimate that many doubt": the reporter's word for what was said.
    private bool IsSummary(int i, int end)
    {
        if (!(speech.Folded(i) is "a" or "an"))
        {
            return false;
        }

        for (var j = i + 2; j + 1 < end && j < i + 5 && !speech.Pieces[j].Is(WordClass.Comma); j++)
        {
            if (speech.Folded(j) is "which" or "that")
            {
                return !speech.Pieces[j - 1].Is(WordClass.Role);
            }
        }

        return false;
    }

    // "six days before the deadline", "barely a week after", "three weeks after an earthquake"
    private bool IsDistance(int i, int end)
    {
        for (var j = i; j + 1 < end && j < i + 4; j++)
        {
            if (speech.Pieces[j].Is(WordClass.Time) && speech.Folded(j + 1) is "before" or "after" && j > i)
            {
                return true;
            }

            if (!speech.Pieces[j].Is(WordClass.Number | WordClass.Determiner | WordClass.Adverb | WordClass.Time) && !(speech.Folded(j) is "barely" or "hardly" or "some" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten"))
            {
                return false;
            }
        }

        return false;
    }
}
