using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Words taken down with the name of who speaks before each paragraph ("MR. KIRBY: You've heard me …"): no marks, and speech all the same. Questions marked Q: are nobody's.</summary>
internal sealed class Transcript(NewsText text, SpeakerNames names)
{
    private const int LongestLabel = 60;
    private const int MostWords = 8;
    private Dictionary<string, string>? _byLastName;

    /// <summary>The words of each turn and whose they are, in order; none where the text is no transcript.</summary>
    public List<(TextSpan Words, Speaker Speaker)> Find()
    {
        var turns = new List<(TextSpan Words, Speaker Speaker)>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        var repeated = false;
        var asked = false;
        foreach (var paragraph in text.Paragraphs)
        {
            var colon = Label(paragraph);
            if (colon < 0)
            {
                continue;
            }

            var label = new TextSpan(paragraph.Start, colon);
            var words = colon + 1;
            while (words < paragraph.End && char.IsWhiteSpace(text.Text[words]))
            {
                words++;
            }

            var end = paragraph.End;
            while (end > words && char.IsWhiteSpace(text.Text[end - 1]))
            {
                end--;
            }

            if (end - words < 3 || QuoteMarkScanner.IsMark(text.Text[words]) || !(text.Text[end - 1] is '.' or '?' or '!' or '…'))
            {
                continue;
            }

            if (text.Text.AsSpan(label.Start, label.Length) is "Q" or "Question" or "QUESTION" or "Soru" or "SORU")
            {
                asked = true;
            }
            else if (Whose(label) is { } speaker)
            {
                repeated |= !said.Add(speaker.Name!);
                turns.Add((new TextSpan(words, end), speaker));
            }
        }

        return turns.Count > 1 && (repeated || asked) ? turns : [];
    }

    // The colon behind a row of capitals at the head of a paragraph; -1 when there is none.
    private int Label(TextSpan paragraph)
    {
        var words = 0;
        for (var t = text.TokenIndexAt(paragraph.Start); t < text.Tokens.Count && text.Tokens[t].Span.End < paragraph.End && text.Tokens[t].Span.Start < paragraph.Start + LongestLabel; t++)
        {
            var token = text.Tokens[t];
            var first = text.Text[token.Span.Start];
            if (token.Kind == TokenKind.Mark)
            {
                if (first == ':')
                {
                    return words > 0 && token.Span.End < text.Text.Length && text.Text[token.Span.End] == ' ' ? token.Span.Start : -1;
                }

                if (first != '.')
                {
                    return -1;
                }
            }
            else if (!char.IsUpper(first) && token.Folded is not ("of" or "the" or "for") || ++words > MostWords)
            {
                return -1;
            }
        }

        return -1;
    }

    private Dictionary<string, string> ByLastName()
    {
        var persons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in names.Mentions)
        {
            if (names.IsPerson(mention.Actor) && Folding.Fold(mention.Actor.Name) is var name && name[(name.LastIndexOf(' ') + 1)..] is { Length: > 2 } last)
            {
                persons.TryAdd(last, mention.Actor.Name);
            }
        }

        return persons;
    }

    // A person named in the label, in full or by the last word of his name.
    private Speaker? Whose(TextSpan label)
    {
        for (var at = names.FirstFrom(label.Start); at < names.Mentions.Count && names.Mentions[at].Span.End <= label.End; at++)
        {
            if (names.IsPerson(names.Mentions[at].Actor))
            {
                return new Speaker(names.Mentions[at].Actor.Name, label, true);
            }
        }

        _byLastName ??= ByLastName();
        if (_byLastName.TryGetValue(text.Tokens[text.TokenIndexAt(label.End - 1)].Folded, out var actor))
        {
            return new Speaker(actor, label, true);
        }

        var words = text.Text.AsSpan(label.Start, label.Length);
        var space = words.IndexOf(' ');
        return space > 0 && Enriching.GivenNames.Has(Folding.Fold(words[..space])) ? new Speaker(words.ToString(), label, true) : null;
    }
}
