using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Words taken down with the name of who speaks before each paragraph ("MR. KIRBY: You've heard me …"): no marks, and speech all the same. Questions marked Q: are nobody's.</summary>
internal sealed class Transcript(NewsText text, SpeakerNames names)
{
    private const int LongestLabel = 60;
    private const int MostWords = 8;
    private Dictionary<string, string>? _byLastName;
    private FullNames? _fullNames;

    /// <summary>The words of each turn and whose they are, in order; none where the text is no transcript.</summary>
    public List<(TextSpan Words, Speaker Speaker)> Find()
    {
        var turns = new List<(TextSpan Words, Speaker Speaker)>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        var repeated = false;
        var asked = false;
        var open = -1;
        var openEnd = -1;
        for (var p = 0; p < text.Paragraphs.Count; p++)
        {
            var paragraph = text.Paragraphs[p];
            var colon = Label(paragraph);
            if (colon < 0)
            {
                // A turn runs on through the paragraphs before the next one.
                openEnd = open >= 0 && EndsInStop(paragraph) is var stop and > 0 ? stop : -1;
                open = openEnd < 0 ? -1 : open;
                continue;
            }

            if (open >= 0 && openEnd > 0)
            {
                turns[open] = (turns[open].Words with { End = openEnd }, turns[open].Speaker);
            }

            (open, openEnd) = (-1, -1);

            var label = new TextSpan(paragraph.Start, NameEnd(paragraph.Start, colon));
            var words = colon + 1;
            while (words < paragraph.End && char.IsWhiteSpace(text.Text[words]))
            {
                words++;
            }

            var end = EndsInStop(paragraph);
            if (end - words < 3 || QuoteMarkScanner.IsMark(text.Text[words]))
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
                open = turns.Count;
                turns.Add((new TextSpan(words, end), speaker));
            }
        }

        return turns.Count > 1 && (repeated || asked) ? turns : [];
    }

    // Where a paragraph ends that closes with a stop; 0 where it does not.
    private int EndsInStop(TextSpan paragraph)
    {
        var end = paragraph.End;
        while (end > paragraph.Start && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return end > paragraph.Start && text.Text[end - 1] is '.' or '?' or '!' or '…' or '”' or '"' ? end : 0;
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

                // "IBRAHIM KALIN, TURKISH SPOKESMAN:", "MOREAU (voice-over):".
                if (first == '(' && words > 0)
                {
                    while (t + 1 < text.Tokens.Count && text.Text[text.Tokens[t].Span.Start] != ')' && text.Tokens[t].Span.Start < paragraph.Start + LongestLabel)
                    {
                        t++;
                    }
                }
                else if (first != '.' && !(first == ',' && words > 0 && IsAllCapitals(paragraph.Start, token.Span.Start)))
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

    // The name stands before a comma or a bracket.
    private int NameEnd(int start, int colon)
    {
        var end = text.Text.AsSpan(start, colon - start).IndexOfAny(",(");
        end = end < 0 ? colon : start + end;
        while (end > start && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private bool IsAllCapitals(int start, int end) => text.Text.AsSpan(start, end - start).IndexOfAnyInRange('a', 'z') < 0;

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

        var first = text.TokenIndexAt(label.Start);
        var surname = text.Tokens[text.TokenIndexAt(label.End - 1)];
        if (surname.Span.Start > label.Start && (text.Tokens[first].Folded is "mr" or "mrs" or "ms" or "dr" or "sayin" or "gen" or "prof" || (EnglishSpeech.Words.GetValueOrDefault(text.Tokens[first].Folded) & WordClass.Role) != 0) && (EnglishSpeech.Words.GetValueOrDefault(surname.Folded) & (WordClass.Role | WordClass.Body)) == 0)
        {
            // "MR. DEMİR:", of whom the text says no more.
            var name = surname.Span.Cut(text.Text);
            name = name.Length > 1 ? name[..1] + name[1..].ToLower(System.Globalization.CultureInfo.InvariantCulture) : name;
            return new Speaker((_fullNames ??= new FullNames(text)).FullestOf(name), label, true);
        }

        var words = text.Text.AsSpan(label.Start, label.Length);
        var space = words.IndexOf(' ');
        if (space <= 0 || !GivenNames.Has(Folding.Fold(words[..space])))
        {
            return null;
        }

        // "HANNAH MOREAU, HOST:", and "MOREAU:" from then on.
        var full = IsAllCapitals(label.Start, label.End) ? System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToString().ToLowerInvariant()) : words.ToString();
        _byLastName.TryAdd(surname.Folded, full);
        return new Speaker(full, label, true);
    }
}
