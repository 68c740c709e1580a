using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>What ties words into one noun phrase: prepositions behind an office, hyphens, stops of titles, small words before them.</content>
internal static partial class EnglishPhrases
{
    // "foreign policy adviser Aylin Safi": one or two small words before an office and its holder's name.
    private static bool LeadsToTitle(SpeechText speech, int i, int limit)
    {
        for (var role = i; role + 1 < limit && role < i + 3 && speech.Pieces[role].Quote < 0; role++)
        {
            var piece = speech.Pieces[role];
            if (role > i && piece.Is(WordClass.Role) && !piece.Is(WordClass.Capital | WordClass.Say | WordClass.Weak))
            {
                return speech.Pieces[role + 1].Is(WordClass.Capital) && !speech.Pieces[role + 1].Is(WordClass.Time | WordClass.Determiner | WordClass.Preposition);
            }

            if (piece.Class != WordClass.None || !char.IsLetter(speech.Text.Text[piece.Span.Start]))
            {
                return false;
            }
        }

        return false;
    }

    // "the embassy's first secretary"
    private static bool IsOrdinalInside(SpeechText speech, int i) => i > 0 && speech.Folded(i) is "first" or "then" && speech.Pieces[i - 1].Is(WordClass.Possessive | WordClass.Determiner);

    private static bool IsParticle(string word) => word is "al" or "el" or "bin" or "ibn" or "van" or "von" or "de" or "da" or "di" or "del" or "der" or "den" or "la" or "le" or "ul" or "ur" or "zu" or "du" or "dos" or "-";

    // "spokesman for", "sources at", "people familiar with": the phrase goes on only behind a role or a body.
    private static bool Attaches(SpeechText speech, int first, int i) => speech.Folded(i) switch
    {
        "by" or "from" when speech.Folded(i - 1) is "issued" or "released" or "published" or "made" or "obtained" or "compiled" or "conducted" or "given" or "sent" or "provided" or "prepared" or "drafted" || EnglishNouns.IsPaper(speech.Folded(i - 1)) => true,
        "for" when speech.Pieces[i - 1].Is(WordClass.Capital) && speech.Pieces[i - 1].Is(WordClass.Body) && speech.Pieces[i + 1].Is(WordClass.Capital) => true,
        "for" or "from" or "with" => HasRole(speech, first, i),
        "at" or "in" or "inside" => HasRole(speech, first, i) && !speech.Pieces[i - 1].Is(WordClass.Capital) && !(speech.Folded(i + 1) is "a" or "an" or "the"),
        _ => false,
    };

    private static bool HasRole(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Role | WordClass.Body) && !(speech.Pieces[i].Is(WordClass.Capital) && i == end - 1 && !speech.Pieces[i].Is(WordClass.Role)))
            {
                return true;
            }
        }

        return false;
    }

    // A preposition, or "and", that ties two nouns into one phrase; read backward.
    private static bool Joins(SpeechText speech, int i, int floor)
    {
        if (i - 1 < floor)
        {
            return false;
        }

        var before = speech.Pieces[i - 1];
        var noun = !before.Is(Marks | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Time | WordClass.That | WordClass.Relative)
            && !IsPronoun(speech, i - 1) && (!IsFiniteVerb(before) && !before.Is(WordClass.Adverb | WordClass.Participle) || before.Is(WordClass.Capital));
        if (noun && before.Is(WordClass.Capital) && speech.Pieces[i].Is(WordClass.Capital) && speech.Pieces[i + 1].Is(WordClass.Capital) && speech.Folded(i) is "without" or "against" or "for" or "of" or "across")
        {
            // Doctors Without Borders
            return true;
        }

        if (noun && speech.Folded(i) is "from" or "of" && InCompound(speech, i - 1))
        {
            // "the 22-year-old from Ghazni"
            return true;
        }

        return noun && speech.Folded(i) switch
        {
            "of" => true,
            "for" or "at" or "in" or "from" or "with" or "by" or "on" or "to" => before.Is(WordClass.Role | WordClass.Body) || speech.Folded(i - 1) is "familiar" or "close" or "knowledge",
            "and" => before.Is(WordClass.Capital) && speech.Pieces[i + 1].Is(WordClass.Capital) || before.Is(WordClass.Role) && speech.Pieces[i + 1].Is(WordClass.Role),
            _ => false,
        };
    }

    // A hyphen without spaces, or a word beside one.
    private static bool InCompound(SpeechText speech, int i) => IsHyphen(speech, i) || i > 0 && IsHyphen(speech, i - 1) || i + 1 < speech.Pieces.Count && IsHyphen(speech, i + 1);

    private static bool IsHyphen(SpeechText speech, int i) => speech.Folded(i) == "-" && i > 0 && i + 1 < speech.Pieces.Count && speech.Pieces[i - 1].Span.End == speech.Pieces[i].Span.Start && speech.Pieces[i].Span.End == speech.Pieces[i + 1].Span.Start;

    // "an 18-year-old fighter": no time of day or year.
    private static bool IsInAge(SpeechText speech, int i) => speech.Folded(i) is "year" or "month" && IsHyphen(speech, i - 1) && IsHyphen(speech, i + 1);

    // Gen. Güler, Sen. Warren: a stop inside the phrase.
    private static bool IsAbbreviationStop(SpeechText speech, int i, int limit) =>
        speech.Pieces[i].Is(WordClass.Stop) && i > 0 && i + 1 < limit && speech.Text.Text[speech.Pieces[i].Span.Start] == '.' && speech.Pieces[i - 1].Span.End == speech.Pieces[i].Span.Start && speech.Pieces[i].Span.End == speech.Pieces[i + 1].Span.Start && speech.Pieces[i - 1].Is(WordClass.Capital)
        || speech.Pieces[i].Is(WordClass.Stop) && i > 0 && i + 1 < limit && speech.Pieces[i - 1].Is(WordClass.Capital) && speech.Pieces[i - 1].Span.Length <= 4
        && speech.Pieces[i - 1].Span.End == speech.Pieces[i].Span.Start && speech.Pieces[i + 1].Is(WordClass.Capital) && speech.Text.Text[speech.Pieces[i].Span.Start] == '.';
}
