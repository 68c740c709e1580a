using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Whether the words around a known name leave it that person's: not another's of the same surname, not a thing named after him, not a mere likeness.</summary>
/// <param name="lexicon">The forms of the known actors.</param>
/// <param name="words">The text.</param>
/// <param name="seen">Ids of the actors the text names properly; filled while it is read.</param>
internal sealed class KnownNameShape(ActorLexicon lexicon, WordView words, IReadOnlySet<string> seen)
{
    private const int LongWord = 6;
    private const int LeastBeside = 5;
    private const int LeastFirst = 4;

    // Names so common before another that they may stand or be left out: "Mohammad Ashraf Ghani".
    private static readonly HashSet<string> CommonFirst = new(StringComparer.Ordinal) { "mohammad", "mohammed", "muhammad", "muhammed", "mohamed", "mehmet", "ahmad", "ahmed", "abdul", "sayed", "sayyid", "syed", "mir", "haji", "haci", "shah", "ghulam", "hafiz", "qari", "sheikh" };

    public bool IsWellFormed(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var isPerson = form.Actor.Kind == ActorKind.Person && form.Kind != FormKind.Office;
        if (hit.Slips > 0 && !IsLikelySlip(hit, form, isPerson))
        {
            return false;
        }

        if (words.Text.Language != "tr" && hit.Span.End < words.BaseEnd(hit.End - 1) && !IsLeftEnding(hit, form))
        {
            return false;
        }

        if (form.NeedsCapitals && !words.IsAllCaps(hit.First))
        {
            return false;
        }

        if (form.Kind != FormKind.Office && form.Actor.Kind != ActorKind.Unnamed && !words.IsCapital(hit.First) && hit.End - hit.First == 1)
        {
            return false;
        }

        if (!isPerson && form.Kind != FormKind.Office && form.Actor.Kind != ActorKind.Unnamed && hit.End - hit.First == 1 && StartsEarlier(hit, form))
        {
            // "Mohammad Karim Sadat" is no company.
            return false;
        }

        if (isPerson && (IsSaidToBeOther(hit, form) || IsOfAge(hit, form)))
        {
            return false;
        }

        // "Austin “Scott” Miller": a nickname in marks stands inside a name.
        if (isPerson && hit.End - hit.First == 1 && hit.End + 3 < words.Count && QuotationMarks.IsMark(words.First(hit.End)) && words.IsWord(hit.End + 1) && words.IsCapital(hit.End + 1) && QuotationMarks.IsMark(words.First(hit.End + 2)) && words.IsCapital(hit.End + 3))
        {
            return false;
        }

        // A name that goes on is another's: Hamid Karzai airport, Bilal Erdoğan.
        return !isPerson || !IsNamedAfter(hit) && !GoesOn(hit, form) && !StartsEarlier(hit, form) && !(hit.End - hit.First == 1 && (HasOtherGivenName(hit.First, form) || !words.OpensSentence(hit.First - 1) && HasUnknownFirst(hit.First, form) || IsOthersGivenName(hit, form)));
    }

    // "Mohammad Naim, a shepherd in Naib Rafi": a name of given names, and an aside that makes him somebody the news does not know.
    private bool IsSaidToBeOther(PhraseHit<ActorForm> hit, ActorForm form) =>
        form.Actor.Side is "Taliban" or "Afghanistan" or "Pakistan" or "Iran" or "Qatar" && IsCommonPerson(words, hit.End);

    // "Zabihullah (22)", "24 yaşındaki Zabihullah": a known person's given name alone, and an age, is whoever the report met.
    private bool IsOfAge(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var next = hit.End;
        if (hit.End - hit.First > 1 || !Folding.Fold(form.Actor.Name).StartsWith(words.Base(hit.First) + " ", StringComparison.Ordinal))
        {
            return false;
        }

        return hit.First > 0 && words.Folded(hit.First - 1) is "yasindaki" or "yaslarindaki"
            || next + 2 < words.Count && words.Tokens[next + 1] is { Kind: TokenKind.Number, Span.Length: 2 } && (words.Is(next, "(") && words.Is(next + 2, ")") || words.Is(next, ",") && words.Is(next + 2, ","));
    }

    /// <summary>Whether an aside behind a name says an everyday occupation: ", a shepherd in …".</summary>
    public static bool IsCommonPerson(WordView words, int end)
    {
        if (end + 2 >= words.Count || !words.Is(end, ",") || !(words.Folded(end + 1) is "a" or "an") || words.SentenceOf(end + 1) != words.SentenceOf(end - 1))
        {
            return false;
        }

        for (var i = end + 2; i < words.Count && i < end + 6 && words.IsWord(i) && !words.IsCapital(i) && !(words.Folded(i) is "in" or "from" or "of" or "who" or "at"); i++)
        {
            if (NameWords.People.Contains(words.Folded(i)) && !(words.Folded(i) is "official" or "diplomat" or "deputy" or "mayor" or "activist" or "veteran" or "engineer" or "doctor" or "professor" or "journalist" or "son" or "brother" or "friend" or "colleague" or "father"))
            {
                return true;
            }
        }

        return false;
    }

    // "Recep Tayyip Erdoganin": a translation program left a Turkish ending on a full name. One letter would make Naimi of Naim; of Turks it is believed ("Hulusi Akari").
    private bool IsLeftEnding(PhraseHit<ActorForm> hit, ActorForm form) =>
        form.Actor.Kind == ActorKind.Person && form.Kind is FormKind.FullName or FormKind.Alias && hit.End - hit.First > 1 && words.IsCapital(hit.End - 1)
        && (words.BaseEnd(hit.End - 1) - hit.Span.End is > 1 and < 5 || form.Actor.Side == "Turkey" && words.BaseEnd(hit.End - 1) - hit.Span.End == 1 || Suffixes.IsGlued(words.Folded(hit.End - 1).AsSpan(words.Folded(hit.End - 1).Length - (words.BaseEnd(hit.End - 1) - hit.Span.End))));

    // "Mohammad Yaqub Rasuli" is not Mohammad Yaqub: where given names make up a whole name, another word behind them makes another person.
    private bool GoesOn(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var next = hit.End;
        if (hit.End - hit.First < 2 || form.Actor.Side is not ("Taliban" or "Afghanistan" or "Pakistan" or "Iran" or "Qatar") || next >= words.Count || words.HasEnding(next - 1) || !words.FollowsClosely(next) || !words.IsWord(next) || !words.IsCapital(next)
            || words.IsAllCaps(next) || words.SentenceOf(next) != words.SentenceOf(hit.First) || words.StyleOf(hit.First) is HeadStyle.TitleCase or HeadStyle.Capitals)
        {
            return false;
        }

        var word = words.Base(next);
        if (GivenNames.Has(word) || NameWords.Openers.Contains(words.Folded(next)) || NameWords.Demonyms.Contains(word) || NameWords.WorldPlaces.Contains(word) || NameWords.Titles.Contains(word) || NameWords.ThingWords.Contains(word))
        {
            return false;
        }

        foreach (var name in form.Actor.Aliases)
        {
            if (Folding.Fold(name).Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return words.Text.Language != "tr" && !Folding.Fold(form.Actor.Name).Contains(word, StringComparison.Ordinal);
    }

    // "Asif Mehmood Qureshi", "Khalid bin Hamad al-Thani": a given name of somebody else before a part of the name makes it another's.
    private bool StartsEarlier(PhraseHit<ActorForm> hit, ActorForm form)
    {
        if (words.StyleOf(hit.First) is HeadStyle.TitleCase or HeadStyle.Capitals)
        {
            return false;
        }

        var before = hit.First - 1;
        while (before >= 0 && words.FollowsClosely(before + 1) && words.IsWord(before) && !words.HasEnding(before) && (NameWords.Particles.Contains(words.Folded(before)) || words.IsCapital(before) && lexicon.IsOwn(form.Actor, words.Folded(before))))
        {
            before--;
        }

        return before >= 0 && words.FollowsClosely(before + 1) && words.IsWord(before) && words.IsCapital(before) && !words.HasEnding(before)
            && GivenNames.Has(words.Folded(before)) && !(words.Text.Language == "tr" && lexicon.IsPlainShortName(words.Folded(before))) && !NameWords.Titles.Contains(words.Folded(before)) && !CommonFirst.Contains(words.Folded(before));
    }

    // "Bitlis Valisi Oktay Çağatay": a surname that is also a given name, and another surname behind it.
    private bool IsOthersGivenName(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var next = hit.End;
        if (form.Kind == FormKind.Office || next >= words.Count || words.HasEnding(next - 1) || !words.FollowsClosely(next) || !words.IsWord(next) || !words.IsCapital(next) || words.SentenceOf(next) != words.SentenceOf(hit.First)
            || !(hit.Slips > 0 || GivenNames.Has(words.Folded(hit.First))) || words.StyleOf(hit.First) is HeadStyle.TitleCase or HeadStyle.Capitals)
        {
            return false;
        }

        var word = words.Base(next);
        return !Folding.Fold(form.Actor.Name).Contains(word, StringComparison.Ordinal) && !NameWords.Openers.Contains(words.Folded(next)) && !NameWords.Demonyms.Contains(word) && !NameWords.WorldPlaces.Contains(word)
            && !NameWords.Titles.Contains(word) && !NameWords.ThingWords.Contains(word) && !lexicon.IsPlainShortName(word);
    }

    // One slip is believed beside another word of the name, behind a title, or of somebody the text names properly as well.
    private bool IsLikelySlip(PhraseHit<ActorForm> hit, ActorForm form, bool isPerson) =>
        hit.Slips == 1 && form.Kind != FormKind.Office && form.Actor.Kind != ActorKind.Unnamed && !IsShortSlip(hit, form) && !IsOtherGivenLast(hit, form)
        && (hit.End - hit.First > 1 || isPerson && HasTitleBefore(hit.First) || seen.Contains(form.Actor.Id) && words.IsCapital(hit.First));

    // "Mohammad Nasim" is not Mohammad Naeem: where given names make up a whole name, another of them is no slip.
    private bool IsOtherGivenLast(PhraseHit<ActorForm> hit, ActorForm form) =>
        hit.End - hit.First > 1 && form.Actor.Side is "Taliban" or "Afghanistan" or "Pakistan" or "Iran" or "Qatar" && GivenNames.Has(words.Base(hit.End - 1)) && !lexicon.IsOwn(form.Actor, words.Base(hit.End - 1));

    // "Hulusi Aker": in a short word a slip is believed only beside another word of the full name, written as it should be and no title; so it is in a word that is a surname of its own ("General Miller").
    private bool IsShortSlip(PhraseHit<ActorForm> hit, ActorForm form)
    {
        var others = 0;
        bool shortSlip = false, isSurname = false;
        var parts = Folding.Fold(form.Alias).Split(' ', '-');
        for (var i = hit.First; i < hit.End; i++)
        {
            var word = words.Base(i);
            if (!words.IsWord(i) || NameWords.Titles.Contains(word))
            {
                continue;
            }

            if (Array.IndexOf(parts, word) >= 0)
            {
                others += word.Length;
            }
            else
            {
                shortSlip |= word.Length < LongWord;
                isSurname |= NameWords.Surnames.Contains(word);
            }
        }

        return isSurname && others == 0 || shortSlip && (others < LeastBeside || form.Kind is not (FormKind.FullName or FormKind.Alias));
    }

    public bool HasTitleBefore(int token) =>
        token > 0 && (NameWords.Titles.Contains(words.Folded(token - 1)) || words.Is(token - 1, ".") && token > 1 && NameWords.StoppedTitles.Contains(words.Folded(token - 2)));

    private bool IsNamedAfter(PhraseHit<ActorForm> hit)
    {
        var next = hit.End;
        return IsPlaceByName(words, hit.First, hit.End) || next < words.Count && words.FollowsClosely(next) && !words.HasEnding(hit.End - 1) && NameWords.NamedAfter.Contains(words.Base(next)) && (words.IsCapital(next) || words.Folded(next) is "airport" or "airfield" or "aerodrome" || words.Is(next, "air") && words.IsWord(next + 1) && NameWords.NamedAfter.Contains(words.Base(next + 1)))
            || next < words.Count && words.Text.Language == "tr" && words.FollowsClosely(next) && !words.HasEnding(hit.End - 1) && (words.IsCapital(next) || IsNamesake(words.Base(hit.End - 1))) && IsTurkishThing(words.Base(next));
    }

    /// <summary>"Security at Hamid Karzai", "the tarmac of Hamid Karzai": what stands there is the airport.</summary>
    public static bool IsPlaceByName(WordView words, int first, int end)
    {
        if (!IsNamesake(words.Base(end - 1)) || words.HasEnding(end - 1))
        {
            return false;
        }

        var before = first - 1;
        before -= before > 0 && words.FollowsClosely(first) && words.IsCapital(before) && GivenNames.Has(words.Folded(before)) ? 1 : 0;
        return before >= 0 && before < end - 2 && words.SentenceOf(before) == words.SentenceOf(first)
            && (words.Is(before, "at") || before > 0 && words.Is(before, "of") && words.Folded(before - 1) is "tarmac" or "runway" or "runways" or "apron" or "gate" or "gates" or "perimeter" or "terminal" or "terminals");
    }

    // In small letters only what really bears the name does: "Hamid Karzai havalimanında", but "Stoltenberg havalimanındaki müttefiklere …".
    private static bool IsNamesake(string surname) => surname is "karzai" or "karzay" or "ataturk" or "massoud" or "mesud";

    private static bool IsTurkishThing(string word)
    {
        // Havalimanı, Havaalanı, Havallimanın: whatever the ending, and with the slips that pages make.
        if (NameWords.NamedAfter.Contains(word) || word.StartsWith("haval", StringComparison.Ordinal) || word.StartsWith("havaal", StringComparison.Ordinal))
        {
            return true;
        }

        for (var stem = Suffixes.StemLength(word, 0, 4); stem > 0; stem = Suffixes.StemLength(word, stem + 1, 4))
        {
            if (NameWords.NamedAfter.Contains(word[..stem]))
            {
                return true;
            }
        }

        return false;
    }

    // "My barber is called Şefik Akar", "retired general Faruk Akar": a title or "called" stands before the given name.
    private bool IsIntroduced(int token)
    {
        if (token == 0 || words.OpensSentence(token) || words.SentenceOf(token - 1) != words.SentenceOf(token) || words.StyleOf(token) is HeadStyle.TitleCase or HeadStyle.Capitals)
        {
            return false;
        }

        var word = words.Base(token);
        var plain = !NameWords.Titles.Contains(word) && !NameWords.Openers.Contains(word) && !NameWords.Demonyms.Contains(word) && !NameWords.WorldPlaces.Contains(word) && !NameWords.ThingWords.Contains(word);
        return plain && (words.Folded(token - 1) is "called" or "named" or "adli" or "isimli" || NameWords.Titles.Contains(words.Folded(token - 1)) && !words.IsCapital(token - 1));
    }

    public bool HasOtherGivenName(int token, ActorForm form)
    {
        if (!words.FollowsClosely(token) || !words.IsCapital(token - 1) || words.HasEnding(token - 1) || !GivenNames.Has(words.Folded(token - 1)) && !IsIntroduced(token - 1))
        {
            return false;
        }

        // "Emir Tamim": a title that others bear as a name; "Erdoğan Biden'a ne söz verdi": subject and object.
        var before = words.Folded(token - 1);
        if (form.Kind == FormKind.PlainShortName && (before == "emir" || words.Text.Language == "tr" && lexicon.IsPlainShortName(before)))
        {
            return false;
        }

        foreach (var part in TokenCutter.Cut(form.Actor.Name))
        {
            if (part.Folded == before)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a capitalised word nobody knows stands where a given name would: "Gülçiçek Altun" is not Fahrettin. In Turkish, where subject and object stand side by side, only given names and introductions tell.</summary>
    public bool HasUnknownFirst(int token, ActorForm form)
    {
        var before = token - 1;
        if (words.Text.Language == "tr" || !words.FollowsClosely(token) || !words.IsWord(before) || !words.IsCapital(before) || words.HasEnding(before) || words.IsAllCaps(before) || words.Tokens[before].Span.Length < LeastFirst || words.StyleOf(token) is HeadStyle.TitleCase or HeadStyle.Capitals)
        {
            return false;
        }

        // "the minister of foreign affairs of Turkey Chavusoglu"
        if (words.Is(before - 1, "of"))
        {
            return false;
        }

        var word = words.Folded(before);
        return !IsPlainWord(word) && !IsPlainWord(word.TrimEnd('s')) && !lexicon.IsOwn(form.Actor, word) && !CommonFirst.Contains(word) && !(words.OpensSentence(before) && word.EndsWith("ly", StringComparison.Ordinal));
    }

    private static bool IsPlainWord(string word) =>
        NameWords.Titles.Contains(word) || NameWords.Openers.Contains(word) || NameWords.Demonyms.Contains(word) || NameWords.WorldPlaces.Contains(word) || NameWords.ThingWords.Contains(word) || NameWords.CommonWords.Contains(word) || NameWords.SayingVerbs.Contains(word)
        || NameOpenings.IsField(word) || word is "secretaries" or "excellency" or "majesty" or "comrades";
}
