using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Turkish descriptions that mean somebody told of shortly before: "deneyimli diplomat", "45 yaşındaki kadın", "emekli general".</content>
internal sealed partial class SpeakerBook
{
    private const int ShortlyBefore = 4;
    private const int FarNames = 300;

    private static readonly HashSet<string> Posts = new(StringComparer.Ordinal) { "bakan", "sozcu", "baskan", "cumhurbaskan", "cumhurbaskani", "basbakan", "buyukelci", "elci", "vali", "kaymakam", "konsolos", "baskonsolos", "mustesar", "milletvekili", "vekil", "yetkili", "kaynak", "heyet" };

    // "Heyetteki bir yetkili": somebody new, wherever the article stands.
    private bool HasBir(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Folded(i) == "bir")
            {
                return true;
            }
        }

        return false;
    }

    // The nearest person the noun may be said of: by what the text called him, or, of nobody in particular, whoever was told of last.
    private string? MeantInTurkish(int first, int end, TextSpan span)
    {
        var noun = SpeakerWords.Stem(WordAtEnd(end, span));
        var isAnyone = TurkishNouns.IsAnyone(noun);
        if (HasOtherOwner(first, end))
        {
            return null;
        }

        var about = AboutInTurkish(first, end, span);

        if (!isAnyone && Holder(noun, span.Start) is { } holder)
        {
            return holder;
        }

        if (about is not null && MayBeSaidOf(about, noun, first, span.Start))
        {
            return about;
        }

        if (!isAnyone && !TurkishNouns.IsGeneral(noun))
        {
            return null;
        }

        for (var i = _persons.Count - 1; i >= 0 && _unit - _persons[i].Unit <= ShortlyBefore; i--)
        {
            var known = _persons[i];
            if (known.Plural || !IsNamed(known.Name) && !(isAnyone && IsOneName(known.Name)) || known.Unit == _unit && i < _persons.Count - 1)
            {
                continue;
            }

            var offices = OfficesOf(known.Name, span.Start);
            foreach (var described in _described)
            {
                if (described.Name == known.Name)
                {
                    offices.UnionWith(described.Words!);
                }
            }

            if (isAnyone ? Fits(noun, known) : offices.Any(office => TurkishNouns.May(noun, office)))
            {
                return known.Name;
            }

            if (isAnyone)
            {
                continue;
            }

            // Somebody of another calling was told of last: the noun is not his, and who stands behind him is too far.
            if (offices.Any(office => (TurkishSpeech.Words.GetValueOrDefault(office) & WordClass.Role) != 0))
            {
                continue;
            }

            return end - first > 1 && i == _persons.Count - 1 ? known.Name : null;
        }

        return null;
    }

    // "Kurum, … bildirdi": the body that spoke last, for the noun tells nothing of it.
    private string? Institution(int first, int end) => end - first == 1 && speech.Folded(first) is "kurum" or "kurulus" ? _bodies.FindLast(known => !known.Plural)?.Name : null;

    // The last word of a phrase without the ending its span leaves out.
    private string WordAtEnd(int end, TextSpan span)
    {
        var word = speech.Folded(end - 1);
        var length = span.End - speech.Pieces[end - 1].Span.Start;
        return length > 0 && length < word.Length ? word[..length] : word;
    }

    // Whom the sentence before is about, if a phrase with a calling may mean him at all.
    private string? AboutInTurkish(int first, int end, TextSpan span)
    {
        if (_persons.Count == 0 || HasOtherOwner(first, end))
        {
            return null;
        }

        var last = _persons[^1];
        var word = WordAtEnd(end, span);
        return !last.Plural && _unit - last.Unit == 1 && IsNamed(last.Name) && !TurkishNouns.IsAnyone(SpeakerWords.Stem(word)) && !IsManyOrHidden(first, end, word) ? last.Name : null;
    }

    // "Vatandaşlar", "adını vermeyen makinist": nobody the text named.
    private bool IsManyOrHidden(int first, int end, string word)
    {
        for (var i = Math.Max(first - 1, 0); i < end; i++)
        {
            if (speech.Folded(i) is "vermeyen" or "aciklanmayan" or "istemeyen" or "aciklamayan" or "belirtmeyen" or "bekleyen" or "yasayan")
            {
                return true;
            }
        }

        return word.EndsWith("lar", StringComparison.Ordinal) || word.EndsWith("ler", StringComparison.Ordinal) || word.EndsWith("lari", StringComparison.Ordinal) || word.EndsWith("leri", StringComparison.Ordinal);
    }

    // "komutan" of a general, "diplomat" of an ambassador.
    private bool IsCalledLike(string name, string noun, int before) => OfficesOf(name, before).Any(office => TurkishNouns.May(noun, office));

    // "47 yaşındaki doktor", "emekli büyükelçi" of whom the sentence before is about: a calling nobody else bears, a former post, or a post of somebody who holds none.
    private bool MayBeSaidOf(string name, string noun, int first, int before) =>
        speech.Folded(first) is "eski" or "emekli" || speech.Pieces[first].Is(WordClass.Number) || !Posts.Contains(noun) || !OfficesOf(name, before).Overlaps(Posts);

    // "Bakan", "yetkili" behind somebody's words: he himself, if he holds that office or was only set apart from others ("diğeri").
    private string? StaysWith(string spoke, int first, int end, TextSpan span)
    {
        if (TurkishSubject.IsOther(Folding.Fold(spoke)))
        {
            return spoke;
        }

        var noun = SpeakerWords.Stem(WordAtEnd(end, span));
        if (speech.Folded(first) == "ayni" && (noun is "kaynak" or "kaynag" or "kisi" or "isim" || !IsNamed(spoke) && Folding.Fold(spoke).Contains(noun, StringComparison.Ordinal)))
        {
            // "Yetkililerden biri … Aynı yetkili", "bir çalışan … Aynı kişi"
            return spoke;
        }

        if (first == end || !IsNamed(spoke) || TurkishNouns.IsAnyone(noun))
        {
            return null;
        }

        return OfficesOf(spoke, span.Start).Contains(noun) ? spoke : null;
    }

    // What the text calls somebody up to a place, and what the vocabulary knows him to be on its day.
    private HashSet<string> OfficesOf(string name, int before)
    {
        var held = (_actors ??= new DescribedActors(speech.Text, names)).TurkishOffices(name, before);
        if (offices is not null && day is not null && (_ids ??= Ids()).TryGetValue(name, out var id))
        {
            held.UnionWith(offices.TurkishOf(id, day.Value));
        }

        return held;
    }

    private Dictionary<string, string> Ids()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, actor) in names.Mentions)
        {
            if (actor.ActorId is { } id)
            {
                ids.TryAdd(actor.Name, id);
            }
        }

        return ids;
    }

    // "eski başkonsolos", "emekli öğretmen": the nearest one the text called so, however far back.
    private string? Holder(string noun, int before)
    {
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            var known = _persons[i];
            if (IsNamed(known.Name) && (OfficesOf(known.Name, before).Contains(noun) || _described.Exists(described => described.Name == known.Name && described.Words!.Contains(noun))))
            {
                return known.Name;
            }
        }

        return null;
    }

    /// <summary>Notes what a sentence says its subject is: "Türkiye'nin oradaki son başkonsolosuydu", "Kaçan, Van Barosu'nda avukat".</summary>
    public void NotePredicate(Unit unit)
    {
        var last = unit.End - 1;
        while (last > unit.First && speech.Pieces[last].Is(WordClass.Stop | WordClass.Quote))
        {
            last--;
        }

        if (last > unit.First + 2 && speech.Pieces[unit.First].Class == WordClass.Capital && speech.Pieces[unit.First + 1].Is(WordClass.Comma) && Calling(speech.Folded(last)) is not null && !names.HasName(speech.Pieces[unit.First].Span))
        {
            // "Latife, mahallede açılan kursta öğretmen."
            Remember(Full(speech.Pieces[unit.First].Span.Cut(speech.Text.Text)), true, Gender.Unknown, null);
        }

        if (_persons.Count == 0 || last <= unit.First || speech.Pieces[last].Quote >= 0 || Calling(speech.Folded(last)) is not { } calling || _unit - _persons[^1].Unit > 1 || !IsNamed(_persons[^1].Name))
        {
            return;
        }

        _described.Add(new Known(_persons[^1].Name, Gender.Unknown, new HashSet<string>(StringComparer.Ordinal) { calling }));
    }

    // başkonsolosuydu, avukattır, öğretmen: the noun of a person under its copula.
    private static string? Calling(string word)
    {
        foreach (var copula in (ReadOnlySpan<string>)["", "ydi", "ydu", "dir", "dur", "tir", "tur", "di", "du", "ti", "tu"])
        {
            if (word.Length > copula.Length + 3 && word.EndsWith(copula, StringComparison.Ordinal) && word[..^copula.Length] is var noun && (TurkishSpeech.Words.GetValueOrDefault(noun) & WordClass.Role) != 0)
            {
                return SpeakerWords.Stem(noun);
            }
        }

        return null;
    }

    private static bool Fits(string noun, Known known) => !(noun is "kadin" or "kiz" && (known.Gender == Gender.Male || GivenNames.GenderOf(known.Name) == Gender.Male)) && !(noun is "adam" or "delikanli" && (known.Gender == Gender.Female || GivenNames.GenderOf(known.Name) == Gender.Female));

    private static bool IsNamed(string name) => name.Length > 0 && char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[name.LastIndexOf(' ') + 1]);

    // "Gülşah": told of by one name, which is no word of ours.
    private static bool IsOneName(string name) => name.Length > 2 && char.IsUpper(name[0]) && !name.Contains(' ', StringComparison.Ordinal) && !TurkishSpeech.Words.ContainsKey(Folding.Fold(name));

    // "Muhtarın eşi Gülizar Baltaş … Baltaş, “…”": of several who bear a surname, the one named last.
    private string LastOfSurname(string name, TextSpan span)
    {
        var surname = span.Cut(speech.Text.Text);
        if (surname.Contains(' ', StringComparison.Ordinal))
        {
            return name;
        }

        for (var i = names.FirstFrom(span.Start) - 1; i >= 0 && names.Mentions[i].Span.Start > span.Start - FarNames; i--)
        {
            var (full, actor) = names.Mentions[i];
            if (full.Length > surname.Length && speech.Text.Text[full.End - surname.Length - 1] == ' ' && speech.Text.Text.AsSpan(full.End - surname.Length, surname.Length).SequenceEqual(surname) && actor.Name.EndsWith(surname, StringComparison.Ordinal) && names.IsPerson(actor))
            {
                return actor.Name;
            }
        }

        return name;
    }

    // "Taliban yetkilisi", "Katarlı diplomat", "şirketin müdürü": somebody of somebody else.
    private bool HasOtherOwner(int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Possessive | WordClass.Body) || speech.Pieces[i].Is(WordClass.Capital) && i > first || speech.Folded(i) is var word && (word.EndsWith("li", StringComparison.Ordinal) && word is not ("deneyimli" or "yasli" or "unlu" or "tecrubeli" or "emekli" or "kidemli") || word is "baska" or "diger" or "bazi" or "her"))
            {
                return true;
            }
        }

        return false;
    }
}
