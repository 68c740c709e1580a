using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Reads the words of a phrase that names a speaker.</summary>
internal static partial class SpeakerWords
{
    /// <summary>Whether a name is a person's: no body, or somebody's role in one.</summary>
    public static bool IsPerson(string name)
    {
        var body = false;
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = Folding.Fold(name.AsSpan()[range]);
            var known = EnglishSpeech.Words.GetValueOrDefault(word);
            if ((known & WordClass.Role) != 0)
            {
                return true;
            }

            body |= (known & WordClass.Body) != 0;
        }

        return !body;
    }

    public static bool HasRole(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Role))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasBody(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Body))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an English phrase names several: officials, two men, seventy people. Its head stands before the first preposition.</summary>
    public static bool IsPlural(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end && (i == first || !speech.Pieces[i].Is(WordClass.Preposition)); i++)
        {
            if (speech.Folded(i) is "all" or "both" or "some" or "people" or "men" or "women" or "children" or "authorities" or "many" or "several" or "two" or "three"
                || speech.Pieces[i].Is(WordClass.Role) && speech.Folded(i) is var word && word.Length > 3 && word.EndsWith('s') && EnglishSpeech.Words.ContainsKey(word[..^1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mention is what the phrase is about, and not a part of its description.</summary>
    public static bool IsHead(SpeechText speech, TextSpan phrase, TextSpan mention, bool person)
    {
        var text = speech.Text.Text;
        if (mention.End < phrase.End && TokenCutter.IsApostrophe(text[mention.End]) || mention.End > phrase.Start && mention.End < text.Length && mention.Length > 2 && TokenCutter.IsApostrophe(text[mention.End - 1]))
        {
            return false;
        }

        var tokens = speech.Text.Tokens;
        var t = speech.Text.TokenIndexAt(phrase.Start);
        // "spokesman for (President) Ghani" is not Ghani; "Minister of Defence Akar" is Akar.
        var behind = false;
        var between = 0;
        for (; t < tokens.Count && tokens[t].Span.Start < mention.Start; t++)
        {
            var word = EnglishSpeech.Words.GetValueOrDefault(tokens[t].Folded);
            if (!(tokens[t].Folded == "inside" && char.IsUpper(text[tokens[t].Span.Start])) && tokens[t].Folded is "for" or "of" or "from" or "to" or "at" or "with" or "by" or "in" or "inside" or "within" or "near")
            {
                behind = true;
                between = 0;
            }
            else if ((word & WordClass.Role) != 0 && tokens[t].Folded != "refugees")
            {
                between = 0;
            }
            else if ((word & WordClass.Determiner) == 0 && tokens[t].Kind == TokenKind.Word && char.IsUpper(text[tokens[t].Span.Start]))
            {
                between++;
            }
        }

        if (behind && (!person || between == 0))
        {
            return false;
        }

        while (t < tokens.Count && tokens[t].Span.Start < mention.End)
        {
            t++;
        }

        for (; t < tokens.Count && tokens[t].Span.End <= phrase.End; t++)
        {
            var word = EnglishSpeech.Words.GetValueOrDefault(tokens[t].Folded) | TurkishSpeech.Words.GetValueOrDefault(tokens[t].Folded);
            if ((word & WordClass.Role) != 0 || person && ((word & WordClass.Body) != 0 || TurkishNouns.NamesPerson(tokens[t].Folded)))
            {
                return false;
            }

            if ((word & (WordClass.Preposition | WordClass.Conjunction)) != 0 || tokens[t].Kind == TokenKind.Mark)
            {
                break;
            }
        }

        return true;
    }

    /// <summary>The words that describe, without articles and possessive endings.</summary>
    public static HashSet<string> Content(SpeechText speech, int first, int end, int stop)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Quote >= 0 || speech.Pieces[i].Is(WordClass.Preposition | WordClass.Stop | WordClass.Comma) || speech.Folded(i) is "the" or "a" or "an" or "this" or "that" or "bir" or "bu" or "ayni" or "soz" or "konusu" or "same")
            {
                continue;
            }

            var word = Bare(speech, i, stop);
            var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
            words.Add(Stem(apostrophe > 0 ? word[..apostrophe] : word));
        }

        return words;
    }

    /// <summary>One spelling for the forms of an office: bakanı and bakan, advisor and adviser.</summary>
    public static string Stem(string word)
    {
        if (word == "adviser")
        {
            return "advisor";
        }

        if (word is "clergyman" or "pastor" or "clergymen")
        {
            // Spinning programs take the minister for a man of the church.
            return "minister";
        }

        if (word is "lider" or "lideri")
        {
            return "baskan";
        }

        if (word.EndsWith("lig", StringComparison.Ordinal))
        {
            return word[..^1] + "k";
        }

        if (word.Length > 6 && (word.EndsWith("miz", StringComparison.Ordinal) || word.EndsWith("muz", StringComparison.Ordinal)))
        {
            // büyükelçimiz, bakanımız
            var ours = word[..^3];
            ours = TurkishSpeech.Words.ContainsKey(ours) ? ours : ours[..^1];
            return (TurkishSpeech.Words.GetValueOrDefault(ours) & (WordClass.Role | WordClass.Body)) != 0 ? ours : word;
        }

        if (word.Length < 5 || word[^1] is not ('i' or 'u') || (TurkishSpeech.Words.GetValueOrDefault(word) & (WordClass.Role | WordClass.Body)) == 0)
        {
            return word;
        }

        var stem = word.EndsWith("ligi", StringComparison.Ordinal) ? word[..^2] + "k" : word[^2] == 's' && !TurkishSpeech.Words.ContainsKey(word[..^1]) ? word[..^2] : word[..^1];
        return TurkishSpeech.Words.ContainsKey(stem) ? stem : word;
    }

    /// <summary>The description as used, without its leading article.</summary>
    public static string Description(SpeechText speech, int first, int end, int stop)
    {
        while (first + 1 < end && speech.Folded(first) is "the" or "a" or "an" or "bir" or "its" or "their")
        {
            first++;
        }

        for (var i = first + 1; i < end; i++)
        {
            if (speech.Folded(i) is "who" or "which" or "whose" or "speaking" or "requesting" or "reached" or "contacted" or "interviewed")
            {
                // "a protester who gave no name": who it is stands before.
                end = i;
            }
        }

        var start = speech.Pieces[first].Span.Start;
        var cut = new TextSpan(start, Math.Max(start, Math.Min(stop, speech.Pieces[end - 1].Span.End))).Cut(speech.Text.Text);
        cut = cut.Trim('"', '“', '”', '„', '«', '»');
        cut = Hardened(cut);
        return cut.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? cut : cut.ReplaceLineEndings(" ").Replace('\t', ' ');
    }

    // Büyükelçiliğin without its ending: Büyükelçilik.
    private static string Hardened(string name) => name.EndsWith('ğ') ? name[..^1] + "k" : name;

    /// <summary>A person's name the actor list does not hold: the capitals at the end of the phrase.</summary>
    public static string? UnknownName(SpeechText speech, int first, int end, int stop)
    {
        var start = end;
        while (start > first && speech.Pieces[start - 1].Is(WordClass.Capital) && !SpeakerNouns.IsPortfolio(speech.Folded(start - 1)) && !speech.Pieces[start - 1].Is(WordClass.Role | WordClass.Body | WordClass.Determiner | WordClass.Time | WordClass.Possessive | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun))
        {
            start--;
            if (start - 1 > first && start < end && speech.Folded(start - 1) is "von" or "van" or "der" or "den" or "de" or "bin" or "ibn" or "ul")
            {
                var inner = start - 1;
                while (inner > first && !speech.Pieces[inner].Is(WordClass.Capital) && start - inner < 3)
                {
                    inner--;
                }

                start = speech.Pieces[inner].Is(WordClass.Capital) ? inner + 1 : start;
            }
        }

        var length = end - start;
        var last = end > first ? Bare(speech, end - 1, stop) : "";
        if (last.Contains('\'', StringComparison.Ordinal) || last.Length < (end > first ? speech.Folded(end - 1).Length : 0) && IsOffice(last))
        {
            return null;
        }

        if (length is 0 or > 5 || start > first && speech.Pieces[start - 1].Is(WordClass.Preposition) || start - 1 > first + 1 && speech.Folded(start - 1) == "the" && speech.Folded(start - 2) is "from" or "at" or "with" or "in" || length == 1 && start > first && !speech.Pieces[start - 1].Is(WordClass.Role | WordClass.Stop | WordClass.Capital) && !(speech.Folded(start - 1) is "named" or "called"))
        {
            return null;
        }

        if (start > first && speech.Pieces[start - 1].Class == WordClass.None && HasPreposition(speech, first, start))
        {
            // "a manager at the carrier Kam Air": the name is the carrier's.
            return null;
        }

        var name = new TextSpan(speech.Pieces[start].Span.Start, Math.Max(speech.Pieces[start].Span.Start, Math.Min(stop, speech.Pieces[end - 1].Span.End))).Cut(speech.Text.Text);
        return length == 1 && (speech.Folded(start) == "taliban" || SpeakerNouns.IsCountryman(speech.Folded(start))) ? null : Hardened(name);
    }

    private static bool HasPreposition(SpeechText speech, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (speech.Folded(i) is "at" or "for" or "from" or "with" or "in")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word that lost its case ending names a person by role.</summary>
    public static bool IsRoleCut(SpeechText speech, int piece, int stop) => (TurkishSpeech.Words.GetValueOrDefault(Bare(speech, piece, stop)) & WordClass.Role) != 0;

    private static bool IsOffice(string word) => (TurkishSpeech.Words.GetValueOrDefault(word) & (WordClass.Role | WordClass.Body)) != 0;

    private static string Bare(SpeechText speech, int piece, int stop)
    {
        var word = speech.Folded(piece);
        var length = stop - speech.Pieces[piece].Span.Start;
        return length > 0 && length < word.Length ? word[..length] : word;
    }
}
