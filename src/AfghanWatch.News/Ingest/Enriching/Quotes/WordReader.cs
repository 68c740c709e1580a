using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Gives every token its classes, once per text.</summary>
internal static class WordReader
{
    public static WordClass[] Read(NewsText text, bool turkish)
    {
        var table = turkish ? TurkishSpeech.Words : EnglishSpeech.Words;
        var classes = new WordClass[text.Tokens.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            var token = text.Tokens[i];
            var first = text.Text[token.Span.Start];
            if (turkish && first == '.' && i > 0 && text.Tokens[i - 1].Span.End == token.Span.Start && text.Tokens[i - 1].Folded is "dr" or "prof" or "doc" or "av" or "org" or "korg" or "tumg" or "tugg" or "alb" or "yrd" or "op" or "uzm" or "sn" or "hz" or "st" or "gen" or "ogr" or "yzb" or "bnb" or "alb" && i + 1 < text.Tokens.Count && char.IsUpper(text.Text[text.Tokens[i + 1].Span.Start]))
            {
                // Dr. Kınık, Org. Güler: the stop belongs to the name.
                classes[i] = WordClass.Capital;
                continue;
            }

            classes[i] = token.Kind switch
            {
                TokenKind.Mark => OfMark(first),
                TokenKind.Number => WordClass.Number,
                _ => OfWord(token.Folded, first, table, turkish),
            };
            if (!turkish && token.Folded == "charge" && text.Text[token.Span.End - 1] is 'é' or 'É')
            {
                classes[i] = WordClass.Role | classes[i] & WordClass.Capital;
            }

            if (!turkish && i > 0 && token.Folded is "tank" or "tanks" && text.Tokens[i - 1].Folded == "think")
            {
                classes[i - 1] = WordClass.None;
            }

            if (!turkish && token.Folded == "old" && i > 2 && text.Tokens[i - 1].Span.End == token.Span.Start && text.Tokens[i - 2].Folded is "year" or "years")
            {
                // the 22-year-old
                classes[i] |= WordClass.Role;
            }
        }

        if (turkish)
        {
            Surnames.Mark(text, classes);
        }

        return classes;
    }

    private static WordClass OfWord(string folded, char first, System.Collections.Frozen.FrozenDictionary<string, WordClass> table, bool turkish)
    {
        var word = table.GetValueOrDefault(folded);
        if (word == WordClass.None)
        {
            var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
            if (apostrophe > 0)
            {
                // A suffixed word keeps its role (Bakanlığı'ndan, minister's), but speaks no more by itself.
                word = table.GetValueOrDefault(folded[..apostrophe]) & (WordClass.Role | WordClass.Body | WordClass.Pronoun | WordClass.Time);
                if (!(turkish && folded.AsSpan(apostrophe + 1) is "li" or "lu"))
                {
                    // "AKP'li bir üye": no case.
                    word |= WordClass.Possessive;
                }
            }
            else if (turkish)
            {
                word = TurkishNouns.NamesPerson(folded) ? WordClass.Role : WordClass.None;
            }
            else if (folded.Length > 4 && folded.EndsWith("ly", StringComparison.Ordinal) && folded is not ("weekly" or "daily" or "monthly" or "yearly" or "elderly" or "friendly" or "deadly" or "family" or "italy" or "supply" or "assembly" or "anomaly" or "rally" or "brotherly" or "costly"))
            {
                word = WordClass.Adverb;
            }
        }

        return char.IsUpper(first) ? word | WordClass.Capital : word;
    }

    private static WordClass OfMark(char c) => c switch
    {
        ',' or '،' => WordClass.Comma,
        ':' => WordClass.Colon,
        '.' or ';' or '!' or '?' or '…' or '|' or '•' => WordClass.Stop,
        '—' or '–' or '―' => WordClass.Dash,
        '(' or ')' or '[' or ']' => WordClass.Bracket,
        _ => WordClass.None,
    };
}
