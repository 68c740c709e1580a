namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds where the news begins behind "ANKARA, June 9 (Reuters) - " and its kin.</summary>
internal static class Dateline
{
    private const int Longest = 18;
    private const int LongestPlace = 6;

    /// <summary>End of the dateline that begins at a piece; the piece itself where there is none.</summary>
    public static int End(SpeechText speech, int first, int limit)
    {
        limit = Math.Min(limit, first + Longest);
        var opener = speech.Pieces[first];
        if (opener.Quote >= 0)
        {
            return first;
        }

        if (Clock(speech, first, limit) is var past and > 0)
        {
            return past;
        }

        if (speech.Folded(first) == "date")
        {
            past = first + 1;
            while (past < limit && (speech.Pieces[past].Is(WordClass.Number) || speech.Folded(past) is "-" or "/" or "."))
            {
                past++;
            }

            return past > first + 1 && past < limit ? past : first;
        }

        if (opener.Is(WordClass.Bracket) && speech.Text.Text[opener.Span.Start] == '(' && first + 1 < limit && speech.Pieces[first + 1].Is(WordClass.Capital))
        {
            // (Istanbul, November 16) – The police …
            for (var i = first + 2; i + 1 < limit && speech.Pieces[i].Quote < 0; i++)
            {
                if (speech.Pieces[i].Is(WordClass.Dash) || speech.Folded(i) == "-")
                {
                    return speech.Pieces[i - 1].Is(WordClass.Bracket) ? i + 1 : first;
                }
            }

            return first;
        }

        var place = IsAllCapitals(speech.Text.Text, opener);
        if (!place && !opener.Is(WordClass.Capital | WordClass.Number))
        {
            return first;
        }

        if (!place && PlaceInCountry(speech, first, limit) is var begins and > 0)
        {
            return begins;
        }

        var bracket = false;
        for (var i = first + 1; i + 1 < limit; i++)
        {
            var piece = speech.Pieces[i];
            if (piece.Quote >= 0 || piece.Is(WordClass.Stop) && !speech.Pieces[i - 1].Is(WordClass.Time) && !bracket && !(place && i + 2 < limit && speech.Folded(i + 1) == "/"))
            {
                return first;
            }

            if (place && speech.Folded(i) == "/" && i + 2 < limit && speech.Folded(i + 2) == "/")
            {
                // MOSCOW, July 23. /AGENCY/. The envoy …
                var agency = i + 3;
                return agency < limit && speech.Pieces[agency].Is(WordClass.Stop) ? agency + 1 : agency;
            }

            bracket |= piece.Is(WordClass.Bracket);
            var spaced = speech.Folded(i) == "-" && piece.Span.Start > speech.Pieces[i - 1].Span.End && speech.Pieces[i + 1].Span.Start > piece.Span.End;
            if ((piece.Is(WordClass.Dash) || spaced) && (place || bracket) && !(bracket && IsInBracket(speech, first, i))
                || piece.Is(WordClass.Colon) && (i == first + 1 && place || speech.Pieces[i - 1].Is(WordClass.Bracket)))
            {
                return i + 1;
            }

            // WASHINGTON (Agency - 18th June) The administration …
            if (place && i > first + 2 && piece.Is(WordClass.Bracket) && speech.Text.Text[piece.Span.Start] == ')' && speech.Pieces[i + 1].Is(WordClass.Capital) && speech.Pieces[first + 1].Is(WordClass.Bracket))
            {
                return i + 1;
            }
        }

        return first;
    }

    // "Kabul, Afghanistan – At ten to seven": a place and its country, in small letters.
    private static int PlaceInCountry(SpeechText speech, int first, int limit)
    {
        var i = first;
        var commas = 0;
        while (i + 1 < limit && i < first + LongestPlace && (speech.Pieces[i].Class == WordClass.Capital || speech.Pieces[i].Is(WordClass.Body) && speech.Pieces[i].Is(WordClass.Capital) || i > first && speech.Pieces[i].Is(WordClass.Comma)))
        {
            commas += speech.Pieces[i].Is(WordClass.Comma) ? 1 : 0;
            i++;
        }

        return commas == 1 && i + 1 < limit && !speech.Pieces[i - 1].Is(WordClass.Comma) && (speech.Pieces[i].Is(WordClass.Dash) || speech.Folded(i) == "-" && speech.Pieces[i].Span.Start > speech.Pieces[i - 1].Span.End) && speech.Pieces[i + 1].Is(WordClass.Capital) ? i + 1 : 0;
    }

    // "19.10 - Two officials said", "17:48 – …": when a line of a live report was written. Its end; 0 where there is none.
    private static int Clock(SpeechText speech, int first, int limit)
    {
        var i = first;
        while (i < limit && i < first + 3 && (speech.Pieces[i].Is(WordClass.Number) || i > first && speech.Text.Text[speech.Pieces[i].Span.Start] is '.' or ':'))
        {
            i++;
        }

        return i > first && i + 1 < limit && i + 1 < speech.Pieces.Count && (speech.Pieces[i].Is(WordClass.Dash) || speech.Folded(i) == "-" || speech.Text.Text[speech.Pieces[i].Span.Start] == '|') && speech.Pieces[i].Span.Start > speech.Pieces[i - 1].Span.End
            && (i > first + 1 || speech.Pieces[first].Span.Length is > 3 and < 6) ? i + 1 : 0;
    }

    private static bool IsInBracket(SpeechText speech, int first, int at)
    {
        var open = 0;
        for (var i = first; i < at; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Bracket))
            {
                open += speech.Text.Text[speech.Pieces[i].Span.Start] is '(' or '[' ? 1 : -1;
            }
        }

        return open > 0;
    }

    private static bool IsAllCapitals(string text, Piece piece)
    {
        if (piece.Span.Length < 3)
        {
            return false;
        }

        for (var i = piece.Span.Start; i < piece.Span.End; i++)
        {
            if (!char.IsUpper(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
