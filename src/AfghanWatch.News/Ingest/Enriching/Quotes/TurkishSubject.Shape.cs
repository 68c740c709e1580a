using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>What a phrase must be, and must not be, to be a subject.</content>
internal sealed partial class TurkishSubject
{
    // Ankara'daki, Doha'daki: where the one who speaks is.
    private bool IsPlaced(int i) => speech.Pieces[i].Is(WordClass.Possessive) && speech.Folded(i) is var word && (word.EndsWith("daki", StringComparison.Ordinal) || word.EndsWith("deki", StringComparison.Ordinal) || word.EndsWith("taki", StringComparison.Ordinal) || word.EndsWith("teki", StringComparison.Ordinal));

    // "köylüler duvarın 2023'ten önce ulaşmayacağı": the subject stands first, what follows belongs to what is told.
    private bool StartsBare(int start, int stop)
    {
        while (start < stop - 1 && speech.Pieces[start].Is(WordClass.Adverb | WordClass.Conjunction) && !speech.Pieces[start].Is(WordClass.Role))
        {
            start++;
        }

        return speech.Pieces[start].Is(WordClass.Role | WordClass.Body) && !speech.Pieces[start].Is(WordClass.Possessive) || stop < speech.Pieces.Count && stop - 1 > start && LeadsBare(start, stop - 1);
    }

    // "Kabil'e girmesinin ardından muhalefet partileri": when, why and in spite of what stands before the subject.
    private bool IsLeader(int i) => speech.Folded(i) switch
    {
        "ardindan" or "uzerine" or "sirasinda" or "dolayisiyla" or "nedeniyle" or "ragmen" or "karsin" or "itibaren" or "itibariyla" or "boyunca" => true,
        "sonra" or "once" or "beri" => i > 0 && !speech.Pieces[i + 1].Is(Marks),
        _ => false,
    };

    // "Hacı Murat Bilen de cumartesi akşamından itibaren": "de" and "ise" behind a bare name set the subject before any occasion.
    private bool IsMarkedSubject(int start, int leader)
    {
        for (var i = start + 1; i < leader; i++)
        {
            if (speech.Folded(i) is "de" or "da" or "ise" && speech.Pieces[i - 1].Is(WordClass.Capital) && !speech.Pieces[i - 1].Is(WordClass.Possessive) && HasPerson(Math.Max(start, i - 2), i))
            {
                return true;
            }
        }

        return false;
    }

    // "Korkut ahırında uyuyan üç çocuğu": the person named first and bare is the subject; the participle describes what he tells of, unless a person or an office follows it.
    private bool LeadsBare(int start, int participle)
    {
        // "Başbakan Boris Johnson bugün toplanan …": titles bare of endings stand before the name.
        while (start + 1 < participle && speech.Pieces[start].Is(WordClass.Role | WordClass.Body) && !speech.Pieces[start].Is(WordClass.Possessive) && !IsPersonAt(start))
        {
            start++;
        }

        if (names.FirstFrom(speech.Pieces[start].Span.Start) is var at && (at >= names.Mentions.Count || !names.IsPerson(names.Mentions[at].Actor) || names.Mentions[at].Span.Start != speech.Pieces[start].Span.Start))
        {
            return false;
        }

        var next = start;
        while (next < participle && speech.Pieces[next].Span.Start < names.Mentions[at].Span.End)
        {
            next++;
        }

        return next < participle && speech.Pieces[next - 1].Span.End == names.Mentions[at].Span.End && !IsPostposition(speech.Folded(next)) && !speech.Pieces[next].Is(Marks | WordClass.Conjunction)
            && !speech.Pieces[participle + 1].Is(WordClass.Role) && !names.HasName(speech.SpanOf(participle + 1, Math.Min(participle + 3, speech.Pieces.Count)));
    }

    // "Göçmenleri ilk fark eden çiftçi pazartesiden beri …": behind a participle the bare calling is the subject, not part of an occasion, unless another stands at the end.
    private bool DoesFirst(int first, int start, int stop) => first > start && first + 1 < stop && speech.Pieces[first].Is(WordClass.Role) && TurkishNouns.IsBase(speech.Folded(first)) && IsRelative(first - 1) && !IsPostposition(speech.Folded(first + 1)) && !IsHalf(first, first + 1, stop)
        && !TurkishEndings.IsGenitive(speech.Folded(first + 1)) && !speech.Pieces[first + 1].Is(WordClass.Role | WordClass.Capital) && !speech.Pieces[stop - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Body);

    private static bool IsStanding(string word) => word.Length > 6 && (word.EndsWith("daki", StringComparison.Ordinal) || word.EndsWith("deki", StringComparison.Ordinal) || word.EndsWith("taki", StringComparison.Ordinal) || word.EndsWith("teki", StringComparison.Ordinal));

    // "kişi sayısının", "meclis soruşturması", "koalisyon olasılığının": the first half of a compound, whose head is another.
    private bool IsHalf(int first, int end, int stop)
    {
        var head = speech.Pieces[end - 1];
        if (end >= stop || !head.Is(WordClass.Role | WordClass.Body) || HasPerson(first, end) || speech.Pieces[end].Is(WordClass.Capital | WordClass.Possessive | WordClass.Time | Marks) || TurkishAttributions.IsSetting(speech.Folded(end)))
        {
            return false;
        }

        var word = speech.Folded(end);
        if (word.StartsWith("sayisi", StringComparison.Ordinal) || word.StartsWith("orani", StringComparison.Ordinal) || word.StartsWith("kaynakli", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var ending in (ReadOnlySpan<string>)["si", "su", "sinin", "sunun", "sini", "sunu", "sina", "suna", "sinda", "sunda", "ginin", "gunun", "lari", "leri", "larinin", "lerinin"])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && !speech.Pieces[end].Is(WordClass.Role | WordClass.Body))
            {
                return TurkishNouns.IsBase(speech.Folded(end - 1));
            }
        }

        return false;
    }

    // "gazetecileri karşıladı": a plural that nobody owns stands in the accusative.
    private bool IsObject(int first, int end) => end - first == 1 && speech.Folded(first) is var word && (word.EndsWith("leri", StringComparison.Ordinal) || word.EndsWith("lari", StringComparison.Ordinal)) && !speech.Pieces[first].Is(WordClass.Pronoun) && !word.EndsWith("vekilleri", StringComparison.Ordinal) && !word.EndsWith("baskanlari", StringComparison.Ordinal);

    // "Semerci tüketicileri", "Bakan gazetecileri": behind a person or his office bare of endings the plural is an object.
    private bool IsObjectOf(int first, int i) => i > first && !speech.Pieces[i].Is(WordClass.Capital) && speech.Folded(i) is var word && (word.EndsWith("leri", StringComparison.Ordinal) || word.EndsWith("lari", StringComparison.Ordinal)) && speech.Pieces[i].Is(WordClass.Role)
        && (HasPerson(i - 1, i) || i - first == 1 && speech.Pieces[first].Is(WordClass.Role) && speech.Folded(first) is "bakan" or "vali" or "baskan" or "cumhurbaskani" or "basbakan" or "sozcu" or "buyukelci");

    /// <summary>Whether a piece is a name in the dative: Reuters'a, AFP'ye.</summary>
    public bool IsListener(int i) => speech.Pieces[i].Is(WordClass.Capital) && speech.Pieces[i].Is(WordClass.Possessive) && speech.Folded(i) is var word && (word[^1] is 'a' or 'e') && word[^2] is '\'' or 'y' or 'n';

    // "Lloyd Austin ile görüştüğünü": with, for or about whom is no subject.
    private static bool IsPostposition(string word) => word is "ile" or "icin" or "gibi" or "tarafindan" or "arasinda" or "hakkinda" or "adina" or "olan" or "olmak" or "uzerinden" or "basta";

    // "üst düzey bir Türk yetkili": small words inside the description.
    private bool IsAdjective(int i, int stop)
    {
        if (speech.Pieces[i].Is(Marks | WordClass.Conjunction | WordClass.Adverb) && !speech.Pieces[i].Is(WordClass.Capital) || TurkishAttributions.IsSetting(speech.Folded(i)))
        {
            return false;
        }

        if (TurkishEndings.EndsReportedClause(speech.Folded(i), true))
        {
            // "Akar katıldığı televizyon programında"
            return false;
        }

        if (i + 1 < stop && speech.Pieces[i + 1].Is(WordClass.Role | WordClass.Body) && (speech.Pieces[i].Is(WordClass.Capital) || !IsInCase(speech.Folded(i))))
        {
            // "Semerci tüketicileri uyararak": whom a person does something to.
            var next = speech.Folded(i + 1);
            return !((next.EndsWith("leri", StringComparison.Ordinal) || next.EndsWith("lari", StringComparison.Ordinal)) && HasPerson(i, i + 1));
        }

        // "bir yüksek lisans öğrencisi", "29 yaşındaki öğretmen": two or three small words bare of endings.
        if (i == 0 || !(speech.Folded(i - 1) == "bir" || speech.Pieces[i - 1].Is(WordClass.Number)) && !(i > 1 && speech.Folded(i - 2) == "bir"))
        {
            return false;
        }

        for (var k = i; k < stop && k < i + 3; k++)
        {
            if (k > i && speech.Pieces[k].Is(WordClass.Role | WordClass.Body))
            {
                return true;
            }

            if (speech.Pieces[k].Is(Marks | WordClass.Possessive | WordClass.Say | WordClass.Capital) || IsInCase(speech.Folded(k)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsInCase(string word) => word.Length > 4 && (TurkishEndings.IsAblative(word) || word.EndsWith("nin", StringComparison.Ordinal) || word.EndsWith("nun", StringComparison.Ordinal) || word.EndsWith("da", StringComparison.Ordinal) || word.EndsWith("de", StringComparison.Ordinal) || word.EndsWith("ta", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal)
        || word.EndsWith("ini", StringComparison.Ordinal) || word.EndsWith("ina", StringComparison.Ordinal) || word.EndsWith("ine", StringComparison.Ordinal) || word.EndsWith("yi", StringComparison.Ordinal) || word.EndsWith("yu", StringComparison.Ordinal) || word.EndsWith("ya", StringComparison.Ordinal) || word.EndsWith("ye", StringComparison.Ordinal));

    private bool IsSpeaker(int first, int end)
    {
        if (end - first == 1 && speech.Folded(first) is "bir" or "iki" or "uc" or "dort" or "bes")
        {
            // "Bir: Duvar bitecek."
            return false;
        }

        if (end - first == 1 && speech.Pieces[first].Is(WordClass.Stop))
        {
            // "Dr. Abdullah'ın evinde": what is left of a title.
            return false;
        }

        var last = speech.Pieces[end - 1];
        var named = names.HasName(speech.SpanOf(first, end));
        if (!named && !last.Is(WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Pronoun))
        {
            return false;
        }

        if (!named && !last.Is(WordClass.Role | WordClass.Body) && (HasCaseEnding(end - 1) || end - first == 1 && TurkishEndings.IsFinitePlural(speech.Folded(first))))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Quote | WordClass.Stop) && !(speech.Pieces[i].Is(WordClass.Stop) && i > first && speech.Pieces[i - 1].Is(WordClass.Capital)) || speech.Pieces[i].Is(WordClass.Say) && !speech.Pieces[i].Is(WordClass.Capital | WordClass.Role))
            {
                return false;
            }
        }

        if (end - first == 1 && last.Is(WordClass.Capital) && !last.Is(WordClass.Role) && TurkishEndings.WithoutGenitive(speech.Folded(first)) is var bare && bare < speech.Folded(first).Length && (TurkishSpeech.Words.GetValueOrDefault(speech.Folded(first)[..bare]) & (WordClass.Body | WordClass.Role)) != 0)
        {
            // Talibanın, Bakanın: owner of what follows.
            return false;
        }

        if (!names.Covers(speech.SpanOf(first, end)) && speech.Folded(end - 1) is { Length: > 7 } owner && (owner.EndsWith("nin", StringComparison.Ordinal) || owner.EndsWith("nun", StringComparison.Ordinal) || owner.EndsWith("larin", StringComparison.Ordinal) || owner.EndsWith("lerin", StringComparison.Ordinal)) && !last.Is(WordClass.Role | WordClass.Body))
        {
            // Toplantının, Havalimanının
            return false;
        }

        return named || !speech.Pieces[end - 1].Is(WordClass.Time);
    }

    // Bakanlığından, yetkililerden: an office in a case that no subject takes.
    private bool HasCaseEnding(int piece)
    {
        var word = speech.Folded(piece);
        if (word.StartsWith("aciklama", StringComparison.Ordinal) || word.StartsWith("konusma", StringComparison.Ordinal) || word.EndsWith("mada", StringComparison.Ordinal) || word.EndsWith("mede", StringComparison.Ordinal) || word.EndsWith("sinda", StringComparison.Ordinal) || word.EndsWith("sinde", StringComparison.Ordinal)
            || word is "haberde" or "mesajda" or "bildiride" or "raporda" or "toplantida" or "programda" or "metinde" or "yazida")
        {
            return true;
        }

        var length = TurkishEndings.BareLength(word);
        return length < word.Length && (TurkishSpeech.Words.GetValueOrDefault(word[..length]) & (WordClass.Role | WordClass.Body)) != 0;
    }

    private bool HasRole(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Role | WordClass.Body))
            {
                return true;
            }
        }

        return false;
    }

    // "Katar, Türkiye ve Taliban yönetimi …": one subject of several.
    private (TextSpan Span, int Then)? Coordinated(int first, int comma, int end)
    {
        if (comma - first > 2 || speech.Pieces[first].Is(WordClass.Role) || comma + 3 >= end || !speech.Pieces[comma].Is(WordClass.Comma) || HasPerson(first, comma))
        {
            return null;
        }

        var join = comma + 1;
        while (join < end && join < comma + 4 && speech.Pieces[join].Is(WordClass.Capital) && !speech.Pieces[join].Is(WordClass.Possessive))
        {
            join++;
        }

        var last = join + 1;
        while (join > comma + 1 && last < end && last < join + 5 && speech.Pieces[last].Is(WordClass.Capital | WordClass.Role | WordClass.Body) && !speech.Pieces[last].Is(WordClass.Possessive) && !(speech.Pieces[last].Is(WordClass.Capital) && speech.Pieces[last - 1].Is(WordClass.Role | WordClass.Body) && !speech.Pieces[last - 1].Is(WordClass.Capital)))
        {
            last++;
        }

        return join > comma + 1 && speech.Folded(join) == "ve" && last > join + 1 ? (speech.SpanOf(first, last), last) : null;
    }

    // "Taliban'ın adı açıklanmayan bir sözcüsü": whose he is stands before what is not told of him.
    private bool IsUnnamed(int start, int participle) =>
        participle - 2 >= start && speech.Pieces[start].Is(WordClass.Capital) && TurkishEndings.IsGenitive(speech.Folded(start)) && speech.Folded(participle - 1) is "adi" or "ismi" or "kimligi" && speech.Folded(participle + 1) == "bir";

    // "Yetkililerden biri ajansa, “…”": one of several, whoever hears him.
    private (TextSpan Span, int Then)? OneOf(int first, int stop)
    {
        for (var i = first + 1; i < stop && i < first + MaxWords; i++)
        {
            if (speech.Folded(i) is "biri" or "ikisi" && TurkishEndings.IsAblative(speech.Folded(i - 1)) && !speech.Pieces[i - 1].Is(WordClass.Time))
            {
                return (speech.SpanOf(first, i + 1), i + 1);
            }
        }

        return null;
    }

    // "kimlik sormadan yolcu almamaları": without doing so, and nobody who does.
    private static bool IsWithout(string word) => word.Length > 6 && (word.EndsWith("madan", StringComparison.Ordinal) || word.EndsWith("meden", StringComparison.Ordinal));

    // "…'a konuşan bir yetkili", "…'a değinen Akar": the clause before the name describes it, but is not it.
    private bool IsRelative(int i)
    {
        var word = speech.Folded(i);
        return word.Length >= 4 && (word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal)) && !IsWithout(word) && !speech.Pieces[i].Is(Named | Marks | WordClass.Adverb)
            && (speech.Pieces[i + 1].Is(WordClass.Capital | WordClass.Number | WordClass.Role) || speech.Folded(i + 1) is "bir" or "iki" or "uc" or "ust" or "turk" or "yetkili" or "yetkililer" or "bakan" or "kaynaklar");
    }
}
