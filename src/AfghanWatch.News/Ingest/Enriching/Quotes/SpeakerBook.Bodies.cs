using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Bodies called by what they are, and papers that speak for whoever issued them.</content>
internal sealed partial class SpeakerBook
{
    private const int NearPaper = 7;

    // "The rights group said", "the London-based organisation": the body named last that no state owns.
    private string? BodyMeant(int first, int end)
    {
        if (speech.Folded(first) is not ("the" or "this") || !EnglishNouns.IsBody(speech.Folded(end - 1)) || speech.Pieces[end - 1].Is(WordClass.Capital) || end - first > NearPaper)
        {
            return null;
        }

        return _bodies.FindLast(known => !known.Plural && IsOwnName(known.Name))?.Name;
    }

    // "the general staff", "the civil aviation authority": a body, whatever person its words may name elsewhere.
    private bool IsBodyNoun(int first, int end) => HeadOf(first, end) is var head && (SpeakerNouns.IsGroup(head) || head == "authority" && end - first > 2 && !SpeakerWords.IsNational(speech.Folded(end - 2)));

    // "the authority said" after "officials of the Civil Aviation Authority": the body, and nobody in authority.
    private string? BodyCalled(int first, int end)
    {
        if (end - first != 2 || speech.Folded(first) is not ("the" or "this") || speech.Folded(end - 1) is not "authority" || speech.Pieces[end - 1].Is(WordClass.Capital))
        {
            return null;
        }

        for (var i = first - 1; i > 0 && i > first - FarBack; i--)
        {
            if (speech.Folded(i) != "authority" || !speech.Pieces[i].Is(WordClass.Capital) || speech.Pieces[i].Quote >= 0)
            {
                continue;
            }

            var start = i;
            while (start > 0 && start > i - NearPaper && speech.Pieces[start - 1].Is(WordClass.Capital) && !speech.Pieces[start - 1].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Possessive))
            {
                start--;
            }

            return start < i ? speech.SpanOf(start, i + 1).Cut(speech.Text.Text) : null;
        }

        return null;
    }

    // "the Norwegian Refugee Council": a name that ends in what the body is.
    private bool IsOwnBody(int first, int end)
    {
        var last = speech.Pieces[end - 1];
        if (turkish || !last.Is(WordClass.Body) || !last.Is(WordClass.Capital) || last.Is(WordClass.Role))
        {
            return false;
        }

        for (var i = first; i < end - 1; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Preposition))
            {
                return false;
            }
        }

        return true;
    }

    // Capitals throughout, and nothing of a state among them.
    private static bool IsOwnName(string name)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan()[range];
            if (word.Length > 0 && char.IsLower(word[0]) && word is not ("of" or "for" or "and" or "the") || EnglishNouns.IsState(Folding.Fold(word)))
            {
                return false;
            }
        }

        return true;
    }

    // "The report says", "the letter adds": whose paper it is, where the text brought it in as somebody's.
    private string? Issuer(int first, int end)
    {
        var noun = speech.Folded(end - 1);
        if (speech.Folded(first) is not ("the" or "this" or "its") || !EnglishNouns.IsPaper(noun) || speech.Pieces[end - 1].Is(WordClass.Capital))
        {
            return null;
        }

        for (var i = first - 1; i > 0 && i > first - FarBack; i--)
        {
            if (speech.Folded(i) == noun && speech.Pieces[i].Quote < 0 && BroughtIn(i) is { } issuer)
            {
                return issuer;
            }
        }

        return null;
    }

    // "a report released on Monday by Amnesty International", "said in a report": who is behind the paper, or spoke in its sentence.
    private string? BroughtIn(int paper)
    {
        var open = paper - 1;
        while (open > 0 && open > paper - NearPaper && !speech.Pieces[open].Is(WordClass.Determiner | WordClass.Comma | WordClass.Stop | WordClass.Quote))
        {
            open--;
        }

        if (!(speech.Folded(open) is "a" or "an" or "its" or "their" or "another"))
        {
            return null;
        }

        for (var by = paper + 1; by + 1 < speech.Pieces.Count && by < paper + NearPaper && !speech.Pieces[by].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.That); by++)
        {
            if (speech.Folded(by) is "by" or "from" && EnglishPhrases.ForwardEnd(speech, by + 1, speech.Pieces.Count) is var end && end > by + 1)
            {
                var span = speech.SpanOf(by + 1, end);
                return Actor(span) is { } actor && names.IsPerson(actor) ? actor.Name : SpeakerWords.Description(speech, by + 1, end, span.End);
            }
        }

        var unit = UnitAt(paper);
        if (open == 0 || speech.Folded(open - 1) is not ("in" or "with"))
        {
            return null;
        }

        for (var i = _spoken.Count - 1; i >= 0 && _spoken[i].Unit >= unit && i > _spoken.Count - FarBack; i--)
        {
            if (_spoken[i].Unit == unit)
            {
                return _spoken[i].Name;
            }
        }

        return null;
    }

    private int UnitAt(int piece)
    {
        int low = 0, high = _unit;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (speech.Units[middle].End <= piece)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
