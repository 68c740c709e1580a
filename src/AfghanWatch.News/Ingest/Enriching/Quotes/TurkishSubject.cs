using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds who speaks in a Turkish clause, whose subject stands first and bare of case endings.</summary>
internal sealed class TurkishSubject(SpeechText speech, SpeakerNames names)
{
    private const int MaxWords = 14;
    private const int FarTopic = 60;
    private const WordClass Marks = WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Dash | WordClass.Bracket | WordClass.Quote;
    private const WordClass Named = WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Determiner | WordClass.Number;

    /// <summary>The subject between two pieces and where the rest begins; null when the clause names none.</summary>
    public (TextSpan Span, int Then)? Before(int first, int end)
    {
        if (Owner(first, end) is { } owner)
        {
            return owner;
        }

        if (Topic(first, end) is { } topic)
        {
            return topic;
        }

        var start = first;
        for (var segments = 0; segments < 4 && start < end; segments++)
        {
            var stop = start;
            while (stop < end && !speech.Pieces[stop].Is(WordClass.Comma | WordClass.Quote | WordClass.Colon | WordClass.Dash))
            {
                stop++;
            }

            if (stop > start && Segment(start, stop, stop < end) is { } found)
            {
                var rest = found.Then;
                if (rest == stop && stop < end && speech.Pieces[stop].Is(WordClass.Comma) && !names.HasName(found.Span) && Apposed(stop + 1, end) is { } named)
                {
                    // "Bir okurum, emekli öğretmen Nebahat Hanım, telefonda": the name stands between commas.
                    return (named.Span, named.Then);
                }

                return (found.Span, rest < end && speech.Pieces[rest].Is(WordClass.Comma) ? rest + 1 : rest);
            }

            if (stop >= end || speech.Pieces[stop].Is(WordClass.Quote | WordClass.Colon))
            {
                break;
            }

            start = stop + 1;
        }

        return null;
    }

    /// <summary>Whom a sentence without a verb of saying is about; an office or a kinsman only where a comma sets him off ("Yeğenim, emekli bir astsubay, pek konuşmazdı").</summary>
    public TextSpan? About(Unit unit)
    {
        if (Before(unit.First, unit.End) is not { } about)
        {
            return null;
        }

        var end = about.Then;
        if (speech.Folded(unit.First) == "sayin" || speech.Text.Text[speech.Pieces[unit.End - 1].Span.Start] == '?')
        {
            // A question is put to somebody.
            return null;
        }

        return names.HasName(about.Span) || end > unit.First && end < unit.End && speech.Pieces[end - 1].Is(WordClass.Comma) && speech.Pieces[end - 2].Span.End == about.Span.End && speech.Pieces[end - 2].Is(WordClass.Role | WordClass.Body) ? about.Span : null;
    }

    private (TextSpan Span, int Then)? Apposed(int first, int end)
    {
        var stop = first;
        while (stop < end && stop < first + 8 && !speech.Pieces[stop].Is(Marks))
        {
            if (speech.Pieces[stop].Is(WordClass.Possessive) || speech.Pieces[stop].Is(WordClass.Say) && !speech.Pieces[stop].Is(WordClass.Capital))
            {
                return null;
            }

            stop++;
        }

        return stop > first && stop < end && speech.Pieces[stop].Is(WordClass.Comma) && PersonEnding(speech.SpanOf(first, stop)) is { } name ? (name, stop + 1) : null;
    }

    // "…, Necla Korkut ise ahırında uyuyan çocuğu": "ise" marks whom the clause turns to, whatever stands around.
    private (TextSpan Span, int Then)? Topic(int first, int end)
    {
        for (var i = Math.Min(end, first + FarTopic) - 1; i > first; i--)
        {
            if (speech.Folded(i) != "ise" || speech.Pieces[i - 1].Is(WordClass.Possessive | Marks) || !speech.Pieces[i - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Body))
            {
                continue;
            }

            var start = i;
            while (start > first && i - start < MaxWords && (speech.Pieces[start - 1].Is(Named) || IsPlaced(start - 1) || start < i && IsAdjective(start - 1, i)) && !speech.Pieces[start - 1].Is(Marks | WordClass.Say | WordClass.Conjunction))
            {
                start--;
            }

            if (start < i && IsSpeaker(start, i))
            {
                return (speech.SpanOf(start, i), i + 1);
            }
        }

        return null;
    }

    private bool HasPerson(int first, int end)
    {
        if (end <= first)
        {
            return false;
        }

        var span = speech.SpanOf(first, end);
        for (var at = names.FirstFrom(span.Start); at < names.Mentions.Count && names.Mentions[at].Span.Start < span.End; at++)
        {
            if (names.IsPerson(names.Mentions[at].Actor))
            {
                return true;
            }
        }

        return false;
    }

    // Ankara'daki, Doha'daki: where the one who speaks is.
    private bool IsPlaced(int i) => speech.Pieces[i].Is(WordClass.Possessive) && speech.Folded(i) is var word && (word.EndsWith("daki", StringComparison.Ordinal) || word.EndsWith("deki", StringComparison.Ordinal) || word.EndsWith("taki", StringComparison.Ordinal) || word.EndsWith("teki", StringComparison.Ordinal));

    /// <summary>The speaker named after "diyen", "belirten" or an inverted "dedi".</summary>
    public (TextSpan Span, int End)? After(int first, int limit)
    {
        var end = first;
        limit = Math.Min(limit, first + MaxWords);
        while (end < limit && (speech.Pieces[end].Is(Named) || Describes(end, limit)) && !speech.Pieces[end].Is(Marks | WordClass.Say))
        {
            end++;
            if (speech.Pieces[end - 1].Is(WordClass.Possessive))
            {
                break;
            }
        }

        return end > first && IsSpeaker(first, end) ? (Bare(first, end), end) : null;
    }

    // "diyen 24 yaşındaki Farid", "diyen köyün muhtarı": what describes him before his name.
    private bool Describes(int i, int limit)
    {
        var word = speech.Folded(i);
        if (speech.Pieces[i].Is(Marks | WordClass.Say | WordClass.Conjunction) || word.Length < 3)
        {
            return false;
        }

        for (var k = i + 1; k < limit && k <= i + 3; k++)
        {
            if (speech.Pieces[k].Is(Marks | WordClass.Say))
            {
                return false;
            }

            if (speech.Pieces[k].Is(WordClass.Capital | WordClass.Role))
            {
                return word.EndsWith("ki", StringComparison.Ordinal) || word.EndsWith("nin", StringComparison.Ordinal) || word.EndsWith("nun", StringComparison.Ordinal) || word.EndsWith("li", StringComparison.Ordinal) || word.EndsWith("lu", StringComparison.Ordinal) || speech.Pieces[k].Is(WordClass.Role) && k == i + 1;
            }
        }

        return false;
    }

    /// <summary>The phrase before "göre" or "yapılan açıklamada", its last word's ending cut off.</summary>
    public TextSpan? Ending(int floor, int end, bool genitive = false)
    {
        var first = end;
        while (first > floor && end - first < MaxWords && !speech.Pieces[first - 1].Is(Marks | WordClass.Conjunction | WordClass.Say))
        {
            var piece = speech.Pieces[first - 1];
            if (!piece.Is(Named | WordClass.Possessive) && first < end - 1 && speech.Pieces[first].Is(WordClass.Capital))
            {
                break;
            }

            first--;
        }

        if (first >= end)
        {
            return null;
        }

        var last = speech.Pieces[end - 1].Span;
        return genitive ? speech.SpanOf(first, end) with { End = last.Start + TurkishEndings.WithoutGenitive(speech.Text.Text.AsSpan(last.Start, last.Length)) } : Bare(first, end);
    }

    private (TextSpan Span, int Then)? Segment(int start, int stop, bool closed)
    {
        var first = start;
        for (var i = start; i < stop - 1; i++)
        {
            if (speech.Folded(i) == "gore" || IsLeader(i) && (closed || !StartsBare(start, stop)) || IsRelative(i) && !(first == start && LeadsBare(start, i)))
            {
                first = i + 1;
            }
        }

        if (CalledSo(start, first) is { } called)
        {
            return (called, stop);
        }

        while (first < stop && speech.Pieces[first].Is(WordClass.Adverb | WordClass.Conjunction | WordClass.Time) && !speech.Pieces[first].Is(Named & ~WordClass.Capital))
        {
            first++;
        }

        if (closed && stop - first <= MaxWords && stop > first && !speech.Pieces[stop - 1].Is(WordClass.Possessive) && speech.Pieces[stop - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Pronoun) && IsSpeaker(first, stop))
        {
            return (speech.SpanOf(first, stop), stop);
        }

        if (closed && NameAtEnd(first, stop) is { } last)
        {
            return (last, stop);
        }

        for (var i = first; i + 1 < stop && i < first + 6 && speech.Pieces[i].Is(Named | WordClass.Possessive); i++)
        {
            // "Afgan Mülteciler Derneği'nden Ali Hekmat": where he comes from has an ending, his name has none.
            if (speech.Pieces[i].Is(WordClass.Possessive) && speech.Pieces[i + 1].Is(WordClass.Capital) && TurkishEndings.IsAblative(speech.Folded(i)))
            {
                first = i + 1;
            }
        }

        var end = first;
        while (end < stop && end - first < MaxWords && !IsObjectOf(first, end) && (speech.Pieces[end].Is(Named) || IsAdjective(end, stop)) && (!speech.Pieces[end].Is(WordClass.Possessive) || IsPlaced(end) && !HasPerson(first, end)) && !(speech.Pieces[end].Is(WordClass.Say) && !speech.Pieces[end].Is(WordClass.Capital)))
        {
            end++;
        }

        if (end > first && end < stop && speech.Pieces[end].Is(WordClass.Capital) && speech.Pieces[end].Is(WordClass.Possessive) && TurkishEndings.IsGenitive(speech.Folded(end)) && end + 1 < stop && RunsInto(end))
        {
            // "Astsubay Emre Şahin'in eşi Zehra Şahin": the name goes on into its ending, and owns who follows.
            return Segment(end + 1, stop, closed);
        }

        if (end < stop && end - first > 1 && IsListener(end) && !HasPerson(end - 1, end))
        {
            // "Türk Dışişleri kaynakları DW Türkçe'ye": the capitals before the ending are the listener's.
            var bare = end;
            while (bare > first && speech.Pieces[bare - 1].Is(WordClass.Capital) && !speech.Pieces[bare - 1].Is(WordClass.Role | WordClass.Body | WordClass.Possessive))
            {
                bare--;
            }

            end = bare > first && speech.Pieces[bare - 1].Is(WordClass.Role | WordClass.Body) && !speech.Pieces[bare - 1].Is(WordClass.Capital) ? bare : end;
        }

        while (end > first && (!speech.Pieces[end - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Body) || speech.Pieces[end - 1].Is(WordClass.Determiner) && !speech.Pieces[end - 1].Is(WordClass.Role)))
        {
            end--;
        }

        var sure = end > first && (names.HasName(speech.SpanOf(first, end)) || HasRole(first, end) || end - first >= 2 && speech.Pieces[first + 1].Is(WordClass.Capital) || end - first == 1 && end < stop && speech.Folded(end) == "ise");
        if (sure && end < stop && speech.Pieces[end].Is(WordClass.Possessive) && speech.Pieces[end].Is(WordClass.Capital) && speech.Folded(end)[^1] == 'n' && !HasRole(first, end) && !names.Covers(speech.SpanOf(first, end)))
        {
            // "Hamid Karzai Uluslararası Havalimanı'nın": part of a longer name that another owns.
            sure = false;
        }

        if (sure && (IsHalf(first, end, stop) || IsObject(first, end)))
        {
            sure = false;
        }

        if (sure && end < stop && IsPostposition(speech.Folded(end)))
        {
            sure = false;
        }

        if (sure && IsSpeaker(first, end))
        {
            return (speech.SpanOf(first, end), end);
        }

        return Person(first, stop);
    }

    // "adının yalnızca Nesrin olarak yazılmasını isteyen öğretmen", "kendisini Ahmet diye tanıtan genç": the name he wants to go by.
    private TextSpan? CalledSo(int start, int end)
    {
        for (var i = start + 1; i < end - 1; i++)
        {
            if (!(speech.Folded(i) is "olarak" or "diye") || !speech.Pieces[i - 1].Is(WordClass.Capital) || speech.Pieces[i - 1].Is(WordClass.Possessive))
            {
                continue;
            }

            var first = i - 1;
            while (first > start && speech.Pieces[first - 1].Is(WordClass.Capital) && !speech.Pieces[first - 1].Is(WordClass.Possessive))
            {
                first--;
            }

            for (var k = first - 1; k >= start && k > first - 4; k--)
            {
                if (speech.Folded(k) is "adinin" or "adini" or "isminin" or "ismini" or "kendisini" or "kendini")
                {
                    return speech.SpanOf(first, i);
                }
            }
        }

        return null;
    }

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

    // "Korkut ahırında uyuyan üç çocuğu": the person named first and bare is the subject; the participle describes what he tells of, unless a person or an office follows it.
    private bool LeadsBare(int start, int participle)
    {
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

    // Whether one mention of a person holds both a piece and the one before it.
    private bool RunsInto(int i)
    {
        var at = names.FirstFrom(speech.Pieces[i].Span.Start) - 1;
        return at >= 0 && names.Mentions[at].Span.End > speech.Pieces[i].Span.Start && names.IsPerson(names.Mentions[at].Actor);
    }

    // "kişi sayısının", "meclis soruşturması", "koalisyon olasılığının": the first half of a compound, whose head is another.
    private bool IsHalf(int first, int end, int stop)
    {
        var head = speech.Pieces[end - 1];
        if (end >= stop || !head.Is(WordClass.Role | WordClass.Body) || HasPerson(first, end) || speech.Pieces[end].Is(WordClass.Capital | WordClass.Possessive | Marks) || TurkishAttributions.IsSetting(speech.Folded(end)))
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

    private bool IsListener(int i) => speech.Pieces[i].Is(WordClass.Capital) && speech.Pieces[i].Is(WordClass.Possessive) && speech.Folded(i) is var word && (word[^1] is 'a' or 'e') && word[^2] is '\'' or 'y' or 'n';

    // "Lloyd Austin ile görüştüğünü": with, for or about whom is no subject.
    private static bool IsPostposition(string word) => word is "ile" or "icin" or "gibi" or "tarafindan" or "arasinda" or "hakkinda" or "adina" or "olan" or "olmak" or "uzerinden" or "basta";

    // "Elçilik doktoru Selma Varol söze karıştı", "Derneği'nden Ali Hekmat itiraz ediyor": a person named bare of endings, whatever describes him before.
    private (TextSpan Span, int Then)? Person(int first, int stop)
    {
        if (first >= stop)
        {
            return null;
        }

        var at = names.FirstFrom(speech.Pieces[first].Span.Start);
        stop = Math.Min(stop, first + (MaxWords * 3));
        for (; at < names.Mentions.Count && stop > first && names.Mentions[at].Span.End <= speech.Pieces[stop - 1].Span.End; at++)
        {
            var span = names.Mentions[at].Span;
            if (!names.IsPerson(names.Mentions[at].Actor) || span.Length < 3)
            {
                continue;
            }

            var then = first;
            while (then < stop && speech.Pieces[then].Span.Start < span.End)
            {
                then++;
            }

            if (speech.Pieces[then - 1].Span.End == span.End && !speech.Pieces[then - 1].Is(WordClass.Possessive) && !(then < stop && (IsPostposition(speech.Folded(then)) || speech.Folded(then) is "ve" or "veya" || speech.Pieces[then].Is(WordClass.Capital))))
            {
                return (span, then);
            }
        }

        return null;
    }

    /// <summary>The person named right before a piece, bare of endings: "… anımsatan Çavuşoğlu şu ifadeleri kullandı".</summary>
    public TextSpan? RightBefore(int floor, int end)
    {
        var start = end;
        while (start > floor && end - start < MaxWords && speech.Pieces[start - 1].Is(WordClass.Capital) && !speech.Pieces[start - 1].Is(Marks | WordClass.Possessive))
        {
            start--;
        }

        return start < end ? PersonEnding(speech.SpanOf(start, end)) : null;
    }

    // "… sorulması üzerine Akar, …": a name bare of endings before the comma is the subject, whatever stands before it.
    private TextSpan? NameAtEnd(int first, int stop)
    {
        var start = stop;
        while (start > first && stop - start < MaxWords && speech.Pieces[start - 1].Is(WordClass.Capital) && !speech.Pieces[start - 1].Is(Marks | WordClass.Possessive))
        {
            start--;
        }

        if (start == stop || start == first || stop >= speech.Pieces.Count || !speech.Pieces[stop].Is(WordClass.Comma) || speech.Pieces[start - 1].Is(Marks | WordClass.Conjunction))
        {
            return null;
        }

        return PersonEnding(speech.SpanOf(start, stop));
    }

    private TextSpan? PersonEnding(TextSpan span)
    {
        var at = names.FirstFrom(span.Start);
        while (at < names.Mentions.Count && names.Mentions[at].Span.End < span.End)
        {
            at++;
        }

        return at < names.Mentions.Count && names.Mentions[at].Span.End == span.End && names.Mentions[at].Span.Start >= span.Start && names.IsPerson(names.Mentions[at].Actor) ? span : null;
    }

    // "üst düzey bir Türk yetkili": small words inside the description.
    private bool IsAdjective(int i, int stop)
    {
        if (speech.Pieces[i].Is(Marks | WordClass.Conjunction | WordClass.Adverb) && !speech.Pieces[i].Is(WordClass.Capital) || TurkishAttributions.IsSetting(speech.Folded(i)))
        {
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

    /// <summary>Whose paper, statement or doing a passive verb of saying tells of; its own subject is what is told.</summary>
    public (TextSpan Span, int Then)? Owner(int first, int end)
    {
        for (var i = first + 1; i < Math.Min(end, first + 30) && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Quote | WordClass.Colon); i++)
        {
            if (speech.Folded(i) is "yapilan" or "gelen" or "yayimlanan" or "verilen" or "paylasilan" or "yayinlanan" && Source(first, i) is { } source)
            {
                var span = Ending(first, source);
                var rest = i + 1;
                while (rest < end && !speech.Pieces[rest].Is(WordClass.Comma | WordClass.Quote) && !TurkishAttributions.IsSetting(speech.Folded(rest)))
                {
                    rest++;
                }

                rest = rest < end ? rest + (speech.Pieces[rest].Is(WordClass.Quote) ? 0 : 1) : i + 2;
                rest = rest < end && speech.Pieces[rest].Is(WordClass.Comma) ? rest + 1 : rest;
                return span is { } owner ? (owner, Math.Min(rest, end)) : null;
            }

            if (speech.Folded(i) == "tarafindan" && i + 1 < end && speech.Folded(i + 1) is "yapilan" or "yayimlanan" or "verilen" or "paylasilan" or "hazirlanan" && Ending(first, i) is { } agent)
            {
                return (agent, i + 1);
            }

            // "Bakanlığın açıklamasında", "Akar'ın paylaşımında": whose paper it is speaks.
            if (TurkishAttributions.IsSetting(speech.Folded(i)) && TurkishEndings.IsPossessed(speech.Folded(i)) && speech.Pieces[i - 1].Is(WordClass.Capital | WordClass.Possessive) && TurkishEndings.WithoutGenitive(speech.Folded(i - 1)) < speech.Folded(i - 1).Length && TurkishEndings.IsGenitive(speech.Folded(i - 1)))
            {
                var rest = i + 1 < end && speech.Pieces[i + 1].Is(WordClass.Comma) ? i + 2 : i + 1;
                return Ending(first, i, genitive: true) is { } owner ? (owner, Math.Min(rest, end)) : null;
            }
        }

        return null;
    }

    // "Başkonsolosluktan bugün yapılan": when it was made may stand between. The piece behind the source, or null.
    private int? Source(int first, int made)
    {
        // "Van'dan gelen göçmenler" came; "Bakanlıktan gelen açıklama" was made.
        if (speech.Folded(made) == "gelen" && !(made + 2 < speech.Pieces.Count && (HasPaper(made + 1) || HasPaper(made + 2))))
        {
            return null;
        }

        for (var i = made; i > first && i > made - 5; i--)
        {
            if (TurkishEndings.IsAblative(speech.Folded(i - 1)) && !speech.Pieces[i - 1].Is(WordClass.Time | WordClass.Adverb))
            {
                return i;
            }

            if (!speech.Pieces[i - 1].Is(WordClass.Time | WordClass.Adverb | WordClass.Number) && speech.Folded(i - 1) is not ("saat" or "saatlerinde" or "konuya" or "konuyla" or "ilgili" or "iliskin" or "yazili" or "gunu"))
            {
                return null;
            }
        }

        return null;
    }

    private bool HasPaper(int i) => speech.Folded(i) is var word && (word.StartsWith("acikla", StringComparison.Ordinal) || word.StartsWith("bilgi", StringComparison.Ordinal) || word.StartsWith("haber", StringComparison.Ordinal) || word.StartsWith("bildiri", StringComparison.Ordinal) || word.StartsWith("mesaj", StringComparison.Ordinal) || word.StartsWith("yanit", StringComparison.Ordinal));

    private bool IsSpeaker(int first, int end)
    {
        var last = speech.Pieces[end - 1];
        var named = names.HasName(speech.SpanOf(first, end));
        if (!named && !last.Is(WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Pronoun))
        {
            return false;
        }

        if (!named && !last.Is(WordClass.Role | WordClass.Body) && HasCaseEnding(end - 1))
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

    private TextSpan Bare(int first, int end)
    {
        var span = speech.SpanOf(first, end);
        var last = speech.Pieces[end - 1].Span;
        return span with { End = last.Start + TurkishEndings.BareLength(speech.Text.Text.AsSpan(last.Start, last.Length)) };
    }

    // "…'a konuşan bir yetkili", "…'a değinen Akar": the clause before the name describes it, but is not it.
    private bool IsRelative(int i)
    {
        var word = speech.Folded(i);
        return word.Length >= 4 && (word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal)) && !speech.Pieces[i].Is(Named | Marks | WordClass.Adverb)
            && (speech.Pieces[i + 1].Is(WordClass.Capital | WordClass.Number | WordClass.Role) || speech.Folded(i + 1) is "bir" or "iki" or "uc" or "ust" or "turk" or "yetkili" or "yetkililer" or "bakan" or "kaynaklar");
    }
}
