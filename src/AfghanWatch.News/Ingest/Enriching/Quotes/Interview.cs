namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Who answers in an interview: questions stand unmarked, answers are whole paragraphs in quotation marks.</summary>
internal sealed class Interview(SpeechText speech, SpeakerNames names)
{
    private const int LongestIssue = 60;
    private const int ShortLine = 8;
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

    /// <summary>Whose words a line announces without a verb of saying: "The following statement was made by …:", "Bakanlığın açıklaması şöyledir:"; else the person it is about.</summary>
    public Speaker? Issuer(Unit unit, bool turkish)
    {
        var text = speech.Text.Text;
        unit = unit with { First = Math.Max(unit.First, unit.End - LongestIssue) };
        for (var i = unit.First; i < unit.End; i++)
        {
            if (!turkish && speech.Folded(i) == "by" && i + 1 < unit.End && speech.Folded(i - 1 >= unit.First ? i - 1 : i) is "made" or "issued" or "released" or "given" or "sent" or "published")
            {
                var end = EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
                return end > i + 1 ? Named(speech.SpanOf(i + 1, end)) : null;
            }

            if (turkish && (i > unit.First || unit.End - unit.First <= ShortLine) && speech.Folded(i) is var word && (word.EndsWith("nin", StringComparison.Ordinal) || word.EndsWith("nun", StringComparison.Ordinal)) && speech.Pieces[i].Is(WordClass.Capital | WordClass.Possessive))
            {
                var last = speech.Pieces[i].Span;
                var owner = new Articles.TextSpan(speech.Pieces[unit.First].Span.Start, last.Start + TurkishEndings.WithoutGenitive(text.AsSpan(last.Start, last.Length)));
                return Named(owner);
            }
        }

        return Person(unit.First, unit.End);
    }

    /// <summary>The first person named between two pieces.</summary>
    public Speaker? Person(int first, int end)
    {
        for (var at = names.FirstFrom(speech.Pieces[first].Span.Start); end > first && at < names.Mentions.Count && names.Mentions[at].Span.End <= speech.Pieces[end - 1].Span.End; at++)
        {
            if (names.IsPerson(names.Mentions[at].Actor))
            {
                return new Speaker(names.Mentions[at].Actor.Name, names.Mentions[at].Span, true);
            }
        }

        return null;
    }

    /// <summary>The known body that a span names and nothing else, by the words of the text.</summary>
    public Speaker? Body(Articles.TextSpan span)
    {
        var at = names.FirstFrom(span.Start);
        return at < names.Mentions.Count && names.Mentions[at].Span == span && !names.IsPerson(names.Mentions[at].Actor) ? new Speaker(names.Mentions[at].Actor.Name == "Taliban" ? "Taliban" : span.Cut(speech.Text.Text), span, false) : null;
    }

    private Speaker Named(Articles.TextSpan span)
    {
        for (var at = names.FirstFrom(span.Start); at < names.Mentions.Count && names.Mentions[at].Span.End <= span.End; at++)
        {
            if (names.IsPerson(names.Mentions[at].Actor))
            {
                return new Speaker(names.Mentions[at].Actor.Name, span, true);
            }
        }

        return new Speaker(span.Cut(speech.Text.Text), span, false);
    }

    /// <summary>Whether a sentence is marked as a question: Q: …</summary>
    public static bool IsLabelled(SpeechText speech, Unit unit) => unit.End - unit.First > 2 && speech.Pieces[unit.First + 1].Is(WordClass.Colon) && speech.Folded(unit.First) is "q" or "question" or "s" or "soru";

    /// <summary>Somebody's name labels the answer to a question: the answers after it are his too.</summary>
    public void Answers(Speaker speaker) => _answers ??= speaker;

    /// <summary>Whether a sentence asks the one interviewed.</summary>
    public bool IsQuestion(Unit unit)
    {
        if (IsLabelled(speech, unit))
        {
            return true;
        }

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

    /// <summary>Whom the lines before the first question are about.</summary>
    public string? Guest(int firstQuestion) => Introduced(firstQuestion);

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
                // "Neslihan Erol'un yönettiği merkezde tanıştığımız Şükriye Rahimi": who only owns something stands back.
                var count = counts[actor.Name] = counts.GetValueOrDefault(actor.Name) + (IsOwner(names.Mentions[i].Span.End) ? 1 : 2);
                best = best is null || count > counts[best] ? actor.Name : best;
            }
        }

        return best;
    }

    private bool IsOwner(int end)
    {
        var text = speech.Text.Text;
        if (end + 1 >= text.Length || text[end] is not ('\'' or '’'))
        {
            return false;
        }

        var last = end + 1;
        while (last < text.Length && char.IsLetter(text[last]))
        {
            last++;
        }

        return text[last - 1] is 's' or 'n';
    }
}
