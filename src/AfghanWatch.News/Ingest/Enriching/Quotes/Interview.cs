namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Who answers in an interview: questions stand unmarked, answers are whole paragraphs in quotation marks.</summary>
internal sealed class Interview(SpeechText speech, SpeakerNames names)
{
    private Speaker? _answers;

    /// <summary>The one who answers, when the sentence's quotation is an answer; else null.</summary>
    public Speaker? Answerer(int u, int piece, bool attributed)
    {
        var unit = speech.Units[u];
        var labelled = piece == unit.First + 2 && speech.Folded(unit.First) is "a" or "answer" or "c" or "cevap" && speech.Pieces[unit.First + 1].Is(WordClass.Colon);
        if (attributed || u == 0 || !labelled && (piece != unit.First || speech.Units[u - 1].EndParagraph == unit.Paragraph))
        {
            return null;
        }

        if (_answers is null && (labelled || IsQuestion(speech.Units[u - 1])) && Introduced(speech.Pieces[speech.Units[u - 1].First].Span.Start) is { } name)
        {
            _answers = new Speaker(name, null, true);
        }

        return _answers;
    }

    private bool IsQuestion(Unit unit)
    {
        var last = speech.Pieces[unit.End - 1];
        if (last.Quote < 0 && speech.Text.Text[last.Span.Start] == '?')
        {
            return true;
        }

        // "We asked him what he felt."
        for (var i = unit.First; i + 1 < unit.End && i < unit.First + 6; i++)
        {
            if (speech.Folded(i) is "i" or "we" && speech.Folded(i + 1) == "asked" || speech.Folded(i) is "sorduk" or "sordum")
            {
                return true;
            }
        }

        return false;
    }

    // Whom the lines before the first question speak of most, the first of them.
    private string? Introduced(int offset)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? best = null;
        for (var i = 0; i < names.Mentions.Count && names.Mentions[i].Span.Start < offset && i < 50; i++)
        {
            var actor = names.Mentions[i].Actor;
            if (names.IsPerson(actor))
            {
                var count = counts[actor.Name] = counts.GetValueOrDefault(actor.Name) + 1;
                best = best is null || count > counts[best] ? actor.Name : best;
            }
        }

        return best;
    }
}
