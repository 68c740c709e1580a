using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds who speaks in a Turkish clause, whose subject stands first and bare of case endings.</summary>
internal sealed partial class TurkishSubject(SpeechText speech, SpeakerNames names)
{
    private const int MaxWords = 14;
    private const int FarTopic = 60;

    // No clause of prose runs on so long without a mark; a hostile text that does would be read anew for each of its verbs.
    private const int MostInSegment = 400;
    private const WordClass Marks = WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Dash | WordClass.Bracket | WordClass.Quote;
    private const WordClass Named = WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Determiner | WordClass.Number;

    /// <summary>The subject between two pieces and where the rest begins; null when the clause names none.</summary>
    public (TextSpan Span, int Then)? Before(int first, int end)
    {
        while (first < end && !speech.Pieces[first].Is(WordClass.Quote) && !char.IsLetterOrDigit(speech.Text.Text[speech.Pieces[first].Span.Start]))
        {
            // The bullet of a list.
            first++;
        }

        // "Başkanlık ise BBC'nin sorularına gönderdiği yanıtta": whom "ise" sets first speaks, whosever the paper.
        var topic = Topic(first, end);
        if (Owner(first, end) is { } owner && !(topic is { } set && set.Span.End < owner.Span.Start))
        {
            return owner;
        }

        if (topic is not null)
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
                if (stop - start > MostInSegment)
                {
                    return null;
                }
            }

            if (stop > start && Segment(start, stop, stop < end) is { } found && char.IsLetterOrDigit(speech.Text.Text[found.Span.Start]))
            {
                var rest = found.Then;
                if (rest == stop && Coordinated(start, stop, end) is { } all)
                {
                    return all;
                }

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

    /// <summary>Whom the reporters say they reached: "Ural'a telefonla ulaştık", "Erbaykal'la Ankara'da buluştuk".</summary>
    public TextSpan? Met(Unit unit)
    {
        var last = unit.End - 1;
        while (last > unit.First && speech.Pieces[last].Is(WordClass.Stop))
        {
            last--;
        }

        if (!(speech.Folded(last) is "ulastik" or "sorduk" or "konustuk" or "gorustuk" or "bulustuk" or "aradik" or "dinledik" or "ulastim" or "sordum" or "konustum" or "gorustum" or "bulustum" or "aradim"))
        {
            return null;
        }

        for (var at = names.FirstFrom(speech.Pieces[unit.First].Span.Start); at < names.Mentions.Count && names.Mentions[at].Span.Start < speech.Pieces[last].Span.Start; at++)
        {
            if (names.IsPerson(names.Mentions[at].Actor))
            {
                return names.Mentions[at].Span;
            }
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

        if (speech.Folded(unit.First) is var opener && IsOther(opener) && about.Span == speech.Pieces[unit.First].Span)
        {
            // "Diğeri ise kapıyı kapatmadı."
            return about.Span;
        }

        return names.HasName(about.Span) || end - 1 >= unit.First && speech.Pieces[end - 1].Span.Start == about.Span.Start && GivenNames.Has(speech.Folded(end - 1)) || speech.Pieces[end - 1].Is(WordClass.Pronoun) && IsOther(speech.Folded(end - 1)) || end > unit.First && end < unit.End && speech.Pieces[end - 1].Is(WordClass.Comma) && speech.Pieces[end - 2].Span.End == about.Span.End && speech.Pieces[end - 2].Is(WordClass.Role | WordClass.Body) ? about.Span : null;
    }

    /// <summary>Whether a folded pronoun sets one of several apart from those told of before: "diğeri", "öteki".</summary>
    public static bool IsOther(string word) => word is "digeri" or "oteki" or "beriki" or "oburu" or "obur" or "ikincisi" or "birincisi" or "ilki";

    /// <summary>Whom "ise" turns the clause to, whatever stands around: "…, Necla Korkut ise ahırında uyuyan çocuğu".</summary>
    public (TextSpan Span, int Then)? Topic(int first, int end)
    {
        for (var i = Math.Min(end, first + FarTopic) - 1; i > first; i--)
        {
            if (speech.Folded(i) != "ise" || speech.Pieces[i - 1].Is(WordClass.Possessive | Marks) || !speech.Pieces[i - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Body) && !IsOther(speech.Folded(i - 1)))
            {
                continue;
            }

            var start = i;
            while (start > first && i - start < MaxWords && (speech.Pieces[start - 1].Is(Named) || start == i && IsOther(speech.Folded(i - 1)) || IsPlaced(start - 1) || start < i && IsAdjective(start - 1, i)) && !speech.Pieces[start - 1].Is(Marks | WordClass.Say | WordClass.Conjunction))
            {
                start--;
            }

            while (start > first && start < i && RunsInto(start))
            {
                // "Muhammed bin Abdurrahman El Sani ise": the name begins before its small words.
                start--;
            }

            if (start < i && IsSpeaker(start, i))
            {
                // "Adını yalnızca Abdulvasi olarak veren çoban ise": the name he wants to go by.
                return (CalledSo(first, start) ?? speech.SpanOf(start, i), i + 1);
            }
        }

        return null;
    }

    // "Gazetecilerin sorusunu ise Bakan, …", "biri araya girip sorunca Cumhurbaşkanı …": the subject stands behind.
    private bool TurnsAway(int i, int start)
    {
        if (i <= start)
        {
            return false;
        }

        var (word, next) = (speech.Folded(i), speech.Pieces[i + 1]);
        var aside = word == "ise" && !speech.Pieces[i - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Body);
        return aside && next.Is(WordClass.Capital | WordClass.Role) || IsUpon(i, word) && next.Is(WordClass.Role | WordClass.Capital) && !next.Is(WordClass.Possessive);
    }

    // "sorunca", "öğrenince": what came before he spoke.
    private bool IsUpon(int i, string word) => word.Length > 5 && !speech.Pieces[i].Is(WordClass.Capital) && word is not ("boyunca" or "dusunce" or "guvence" or "yeterince" or "onunca")
        && (word.EndsWith("inca", StringComparison.Ordinal) || word.EndsWith("unca", StringComparison.Ordinal) || word.EndsWith("ince", StringComparison.Ordinal) || word.EndsWith("unce", StringComparison.Ordinal));

    private (TextSpan Span, int Then)? Segment(int start, int stop, bool closed, bool again = false)
    {
        if (closed && stop - start > 1 && speech.Folded(stop - 1) is "da" or "de" && Segment(start, stop - 1, true, again) is { } also)
        {
            // "Emekli Vali Nurettin Kalaycık da, …"
            return (also.Span, also.Then == stop - 1 ? stop : also.Then);
        }

        var first = start;
        for (var i = start; i < stop - 1; i++)
        {
            if (TurnsAway(i, start) || speech.Folded(i) is "gore" or "goreyse" || IsLeader(i) && !IsMarkedSubject(start, i) && !DoesFirst(first, start, stop) && (closed || !StartsBare(start, stop) && Person(first, i) is null) || IsRelative(i) && !IsMarkedSubject(start, i) && !(first == start && (LeadsBare(start, i) || IsUnnamed(start, i))))
            {
                first = i + 1;
            }
        }

        if (OneOf(first, stop) is { } one)
        {
            return one;
        }

        if (CalledSo(start, first) is { } called)
        {
            return (called, stop);
        }

        while (first < stop && speech.Pieces[first].Is(WordClass.Adverb | WordClass.Conjunction | WordClass.Time) && !speech.Pieces[first].Is(Named & ~WordClass.Capital))
        {
            first++;
        }

        // "kuyruktaki bir kamyon şoförü buna gülüyor": where he stands.
        first += first + 2 < stop && speech.Folded(first + 1) == "bir" && IsStanding(speech.Folded(first)) && !(closed && speech.Pieces[stop - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Body)) ? 1 : 0;
        if (closed && stop - first <= MaxWords && stop > first && !speech.Pieces[stop - 1].Is(WordClass.Possessive) && speech.Pieces[stop - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Pronoun) && !IsInCaseWithoutMark(stop - 1) && IsSpeaker(first, stop))
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
            // "Van'da bir kaçakçı": where he was met is no part of him.
            if (speech.Pieces[i].Is(WordClass.Possessive) && ((speech.Pieces[i + 1].Is(WordClass.Capital) || speech.Pieces[i + 1].Is(WordClass.Role) && HasPerson(i + 1, Math.Min(i + 5, stop))) && TurkishEndings.IsAblative(speech.Folded(i)) || speech.Folded(i + 1) == "bir" && TurkishEndings.IsLocative(speech.Folded(i))))
            {
                first = i + 1;
            }
        }

        var end = first;
        while (end < stop && end - first < MaxWords && !IsObjectOf(first, end) && !(end > first && IsPluralHead(end - 1) && speech.Pieces[end].Is(WordClass.Capital) && !HasPerson(end, end + 1)) && (speech.Pieces[end].Is(Named) || IsTitleStop(end, stop) || IsAdjective(end, stop)) && (!speech.Pieces[end].Is(WordClass.Possessive) || IsPlaced(end) && !HasPerson(first, end)) && !(speech.Pieces[end].Is(WordClass.Say) && !speech.Pieces[end].Is(WordClass.Capital)))
        {
            end++;
        }

        if (!again && end > first && end < stop && speech.Pieces[end].Is(WordClass.Capital) && speech.Pieces[end].Is(WordClass.Possessive) && TurkishEndings.IsGenitive(speech.Folded(end)) && end + 1 < stop && RunsInto(end))
        {
            // "Astsubay Emre Şahin'in eşi Zehra Şahin": the name goes on into its ending, and owns who follows.
            return Segment(end + 1, stop, closed, again: true);
        }

        if (end < stop && end - first > 1 && IsListener(end) && !HasPerson(end - 1, end))
        {
            // "Türk Dışişleri kaynakları DW Türkçe'ye": the capitals before the ending are the listener's.
            var bare = end;
            while (bare > first && speech.Pieces[bare - 1].Is(WordClass.Capital) && !speech.Pieces[bare - 1].Is(WordClass.Role | WordClass.Body | WordClass.Possessive) && !HasPerson(bare - 1, bare) && !(bare - 2 >= first && GivenNames.Has(speech.Folded(bare - 2))))
            {
                bare--;
            }

            end = bare > first && (speech.Pieces[bare - 1].Is(WordClass.Role | WordClass.Body) && !speech.Pieces[bare - 1].Is(WordClass.Capital) || bare < end && bare - 2 >= first && GivenNames.Has(speech.Folded(bare - 2))) ? bare : end;
        }

        while (end > first && (!speech.Pieces[end - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Body) || speech.Pieces[end - 1].Is(WordClass.Determiner) && !speech.Pieces[end - 1].Is(WordClass.Role)))
        {
            end--;
        }

        end = PersonEnd(first, end, stop);
        var sure = end > first && (names.HasName(speech.SpanOf(first, end)) || HasRole(first, end) || end - first >= 2 && speech.Pieces[first + 1].Is(WordClass.Capital) || end - first == 1 && end < stop && (speech.Folded(end) == "ise" || speech.Folded(end) is "de" or "da" && GivenNames.Has(speech.Folded(first)) || speech.Folded(end) is "bana" or "bize"));
        if (sure && end < stop && speech.Pieces[end].Is(WordClass.Possessive) && speech.Pieces[end].Is(WordClass.Capital) && speech.Folded(end)[^1] == 'n' && !HasRole(first, end) && !names.Covers(speech.SpanOf(first, end)))
        {
            // "Hamid Karzai Uluslararası Havalimanı'nın": part of a longer name that another owns.
            sure = false;
        }

        if (sure && end < stop && speech.Pieces[end - 1].Is(WordClass.Role) && speech.Pieces[end].Is(WordClass.Possessive) && TurkishEndings.IsGenitive(speech.Folded(end)) && HoldsPerson(end) && !IsPluralHead(end - 1))
        {
            // "Başkan Erdoğan'ın sözleri": the office of one who owns what follows.
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
            // "Gulali bana …": who heard it is no part of it.
            return (speech.SpanOf(first, end), end < stop && speech.Folded(end) is "bana" or "bize" ? end + 1 : end);
        }

        return Person(first, stop);
    }
}
