namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Colons that bring speech behind any verb: "açıklamasını şu sözlerle bitirdi:", "komutana bağlandı: Evlatlarım, …", "X'in derdi başka: — …".</content>
internal sealed partial class TurkishAttributions
{
    private const int CataphorReach = 6;
    private const int SpeechLook = 40;
    private const int LongestLead = 60;

    private Attribution? Announcement(int unitIndex, Unit unit, int colon, int floor)
    {
        if (colon - floor == 1 && speech.Pieces[floor].Is(WordClass.Determiner | WordClass.Number | WordClass.Adverb) && !speech.Pieces[floor].Is(WordClass.Role))
        {
            // "Bir: … İki: …": points of a speech.
            return null;
        }

        var pointer = Cataphor(floor, colon);
        var dash = colon + 2 < unit.End && speech.Pieces[colon + 1].Is(WordClass.Dash) && speech.Pieces[colon + 2].Is(WordClass.Capital);
        var content = dash ? colon + 2 : colon + 1;
        if (pointer < 0 && !dash && !BringsFirstPerson(unit, colon, floor) && !IsNameLabel(unit, colon))
        {
            return null;
        }

        var end = pointer < 0 ? colon : pointer;
        var bare = pointer >= 0 && (speech.Folded(colon - 1) is "soyle" or "soyleydi" or "soyledir" or "sunlar" && pointer == colon - 2 || pointer == colon - 1 && IsOwnersWords(pointer));
        var subject = bare ? Possessor(floor, end) ?? _subjects.Before(floor, end)?.Span : _subjects.Before(floor, end)?.Span ?? Possessor(floor, end);
        if (subject is null && pointer < 0)
        {
            return null;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(pointer < 0 ? colon - 1 : pointer, colon),
            CueFirst = pointer < 0 ? colon - 1 : pointer,
            CueEnd = colon,
            Subject = subject,
            First = floor,
            End = colon + 1,
            Content = content < unit.End ? content : -1,
            EndsInColon = true,
            Inherits = subject is null,
            Rule = "quote.colon",
        };
    }

    // "şu sözlerle", "şunları", "şöyle", "şu cümleyi": what points at the words behind the colon. A bare "şöyle:" stands behind the noun it is said of.
    private int Cataphor(int floor, int colon)
    {
        for (var i = colon - 1; i >= floor && i > colon - CataphorReach && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Quote); i--)
        {
            if (speech.Folded(i) is "sunlari" or "sunu" or "soyle" && i < colon - 1)
            {
                return i;
            }

            if (i > floor + 1 && i == colon - 1 && speech.Folded(i) is "soyle" or "soyleydi" or "soyledir" or "sunlar" && IsWordsOfSaying(speech.Folded(i - 1)))
            {
                return i - 1;
            }

            if (i > floor && i == colon - 1 && IsOwnersWords(i))
            {
                // "Soylu'nun cevabı: …"
                return i;
            }

            if (i > floor && speech.Folded(i - 1) is "su" or "asagidaki" && IsWordsOfSaying(speech.Folded(i)))
            {
                return i - 1;
            }
        }

        return -1;
    }

    private bool IsOwnersWords(int i) => IsWordsOfSaying(speech.Folded(i)) && !(speech.Folded(i) is var word && (word.StartsWith("not", StringComparison.Ordinal) || word.StartsWith("bilgi", StringComparison.Ordinal) || word.StartsWith("metn", StringComparison.Ordinal) || word.StartsWith("mektub", StringComparison.Ordinal))) && speech.Folded(i)[^1] is 'i' or 'u' && speech.Pieces[i - 1].Is(WordClass.Capital | WordClass.Possessive | WordClass.Role) && TurkishEndings.IsGenitive(speech.Folded(i - 1));

    private static bool IsWordsOfSaying(string word)
    {
        foreach (var stem in (ReadOnlySpan<string>)["soz", "ifade", "cumle", "mesaj", "satir", "soru", "cagri", "yanit", "cevab", "karsilig", "not", "dua", "tweet", "aciklama", "degerlendirme", "paylasim", "laf", "kelime", "tabir", "kelam", "uyari", "tespit", "yorum", "baslik", "detay", "bilgi", "konusma", "mektub", "metin", "metn", "bildiri", "gorus", "izlenim", "tahlil"])
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Bakan Akar, birlik komutanına bağlandı: Evlatlarım, milletimiz …": a sentence with its verb, then words in the first person.
    private bool BringsFirstPerson(Unit unit, int colon, int floor)
    {
        if (colon + 3 >= unit.End || floor != unit.First || colon - floor is < 3 or > LongestLead || !speech.Pieces[colon + 1].Is(WordClass.Capital) || !EndsInVerb(unit with { End = colon }))
        {
            return false;
        }

        for (var i = colon + 1; i < unit.End && i < colon + SpeechLook; i++)
        {
            if (speech.Pieces[i].Is(WordClass.FirstPerson) || AttributionProbe.IsFirstPersonVerb(speech.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "Prof. Dr. Hasan Ünal: Bu görev çıkarımıza değil.": a person's name and nothing else before the colon of a paragraph that ends as speech does.
    private bool IsNameLabel(Unit unit, int colon)
    {
        var paragraph = speech.Text.Paragraphs[unit.Paragraph];
        if (unit.Paragraph < 2 || colon + 4 >= unit.End || colon == unit.First || speech.Pieces[unit.First].Span.Start != paragraph.Start || !speech.Pieces[colon + 1].Is(WordClass.Capital) || _subjects.RightBefore(unit.First, colon) is not { } name || name.End != speech.Pieces[colon - 1].Span.End)
        {
            return false;
        }

        for (var i = unit.First; i < colon; i++)
        {
            if (!speech.Pieces[i].Is(WordClass.Capital | WordClass.Role | WordClass.Determiner | WordClass.Stop) || speech.Pieces[i].Is(WordClass.Possessive) && i == colon - 1)
            {
                return false;
            }
        }

        var end = paragraph.End;
        while (end > paragraph.Start && char.IsWhiteSpace(speech.Text.Text[end - 1]))
        {
            end--;
        }

        return speech.Text.Text[end - 1] is '.' or '!' or '…';
    }

    // "Hamit Poyraz'ın derdi başka:": whose word it is, where nobody stands bare of endings.
    private Articles.TextSpan? Possessor(int floor, int end)
    {
        for (var i = end - 1; i >= floor && i > end - SpeechLook; i--)
        {
            if (TurkishEndings.IsGenitive(speech.Folded(i)) && (speech.Pieces[i].Is(WordClass.Possessive) ? speech.Pieces[i].Is(WordClass.Capital) && (i > floor && speech.Pieces[i - 1].Is(WordClass.Capital | WordClass.Role) || i == floor || _subjects.IsPersonAt(i)) : IsOfficeInGenitive(i)))
            {
                return _subjects.Ending(floor, i + 1, genitive: true);
            }
        }

        return null;
    }

    // Bakanlığının, Cumhurbaşkanının, sözcünün: an office without an apostrophe.
    private bool IsOfficeInGenitive(int i) => speech.Folded(i) is var word && TurkishEndings.WithoutGenitive(word) is var bare && bare < word.Length && (TurkishSpeech.Words.GetValueOrDefault(word[..bare]) & (WordClass.Role | WordClass.Body)) != 0;
}
