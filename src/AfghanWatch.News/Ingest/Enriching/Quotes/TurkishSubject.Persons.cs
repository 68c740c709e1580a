using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Where persons are named, and where their names end.</content>
internal sealed partial class TurkishSubject
{
    /// <summary>Whether a person is named at a piece.</summary>
    public bool IsPersonAt(int i)
    {
        var at = names.FirstFrom(speech.Pieces[i].Span.Start);
        return at < names.Mentions.Count && names.Mentions[at].Span.Start < speech.Pieces[i].Span.End && names.IsPerson(names.Mentions[at].Actor);
    }

    /// <summary>Whether a mention of a person begins at a piece or runs into it.</summary>
    public bool HoldsPerson(int i) => HasPerson(i, i + 1) || RunsInto(i);

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

    // "Genel Başkan Dr. Kerem Kınık": the stop of a title parts nothing.
    private bool IsTitleStop(int i, int limit) => i > 0 && i + 1 < limit && speech.Pieces[i].Is(WordClass.Stop) && speech.Pieces[i + 1].Is(WordClass.Capital) && speech.Folded(i - 1) is "dr" or "prof" or "doc" or "av" or "op" or "yrd" or "uzm" or "ecz" or "muh" or "alb" or "org" or "tuga" or "korg" or "gen" or "sn" or "hz" or "ogr" or "gor";

    // "AB bakanları Belarus sınırını": many of an office bear no one name.
    private bool IsPluralHead(int i) => speech.Pieces[i].Is(WordClass.Role) && !speech.Pieces[i].Is(WordClass.Possessive) && speech.Folded(i) is var word && (word.EndsWith("leri", StringComparison.Ordinal) || word.EndsWith("lari", StringComparison.Ordinal) || word.EndsWith("lar", StringComparison.Ordinal) || word.EndsWith("ler", StringComparison.Ordinal));

    // Whether one mention of a person holds both a piece and the one before it.
    private bool RunsInto(int i)
    {
        var at = names.FirstFrom(speech.Pieces[i].Span.Start) - 1;
        return at >= 0 && names.Mentions[at].Span.End > speech.Pieces[i].Span.Start && names.IsPerson(names.Mentions[at].Actor);
    }

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

    // "Cumhurbaşkanı Erdoğan Brüksel dönüşünde": the person ends before the place that the sentence goes on with.
    private int PersonEnd(int first, int end, int stop)
    {
        if (end - first < 2 || end >= stop || speech.Pieces[end].Is(Marks))
        {
            return end;
        }

        for (var at = names.FirstFrom(speech.Pieces[first].Span.Start); at < names.Mentions.Count && names.Mentions[at].Span.End < speech.Pieces[end - 1].Span.End; at++)
        {
            // A name no list holds ends there only before another in a case: "Yusuf Çetin Anadolu Ajansı'na", "Twitter hesabından".
            if (names.IsPerson(names.Mentions[at].Actor) && (names.Mentions[at].Actor.Known || speech.Pieces[end].Is(WordClass.Possessive) || TurkishEndings.IsAblative(speech.Folded(end))))
            {
                var past = first;
                while (past < end && speech.Pieces[past].Span.End <= names.Mentions[at].Span.End)
                {
                    past++;
                }

                return past > first && past < end && speech.Pieces[past].Is(WordClass.Capital) && !speech.Pieces[past].Is(WordClass.Role | WordClass.Possessive) ? past : end;
            }
        }

        return end;
    }

    // "… hatırlatan bir başka gazeteciye Erdoğan, …", "… işaret eden bir gazetecinin sorusu üzerine": who reminded him, not who answers.
    private (TextSpan Span, int End)? Reporter(int first, int limit)
    {
        var i = first;
        while (i < limit && i < first + 3 && speech.Folded(i) is "bir" or "baska" or "diger" or "kadin" or "yabanci" or "turk")
        {
            i++;
        }

        foreach (var noun in (ReadOnlySpan<string>)["gazeteci", "muhabir", "sunucu", "spiker"])
        {
            if (i < limit && speech.Folded(i) is var word && word.StartsWith(noun, StringComparison.Ordinal) && word[noun.Length..] is "nin" or "nun" or "in" or "ye" or "ya" or "e" or "a")
            {
                return (speech.SpanOf(first, i + 1) with { End = speech.Pieces[i].Span.Start + noun.Length }, i + 1);
            }
        }

        return null;
    }

    // "Ümit Özdağın, …": the page lost its apostrophes; the name ends inside the word.
    private bool IsInCaseWithoutMark(int piece)
    {
        var at = names.FirstFrom(speech.Pieces[piece].Span.Start + 1) - 1;
        return at >= 0 && names.Mentions[at].Span.End > speech.Pieces[piece].Span.Start && names.Mentions[at].Span.End < speech.Pieces[piece].Span.End && names.IsPerson(names.Mentions[at].Actor);
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
}
