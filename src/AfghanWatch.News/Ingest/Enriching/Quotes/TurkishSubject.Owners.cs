using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whose words, papers and names: behind "diyen", before "göre", in the ablative of "yapılan açıklama".</content>
internal sealed partial class TurkishSubject
{
    private const int MostBefore = 8;

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

    /// <summary>The speaker named after "diyen", "belirten" or an inverted "dedi".</summary>
    public (TextSpan Span, int End)? After(int first, int limit)
    {
        if (OneOf(first, Math.Min(limit, first + 3)) is { } one)
        {
            // "dedi masadakilerden biri"
            return one;
        }

        if (Reporter(first, limit) is { } reporter)
        {
            return reporter;
        }

        var end = first;
        limit = Math.Min(limit, first + MaxWords);
        while (end < limit && (IsTitleStop(end, limit) || (speech.Pieces[end].Is(Named) || Describes(end, limit)) && !speech.Pieces[end].Is(Marks | WordClass.Say)))
        {
            end++;
            if (speech.Pieces[end - 1].Is(WordClass.Possessive))
            {
                break;
            }
        }

        if (end > first && IsSpeaker(first, end) && !(end < limit && speech.Pieces[end - 1].Is(WordClass.Possessive) && TurkishEndings.IsGenitive(speech.Folded(end - 1))))
        {
            return (Bare(first, end), end);
        }

        return Described(first, limit) ?? DescribedRole(first, limit) ?? (end > first && IsSpeaker(first, end) ? (Bare(first, end), end) : null);
    }

    // "dedi AB'nin içişlerinden sorumlu komiseri Ylva Johansson": the description runs up to the name.
    private (TextSpan Span, int End)? Described(int first, int limit)
    {
        if (first >= limit)
        {
            return null;
        }

        for (var at = names.FirstFrom(speech.Pieces[first].Span.Start); at < names.Mentions.Count && names.Mentions[at].Span.Start < speech.Pieces[limit - 1].Span.End; at++)
        {
            if (!names.IsPerson(names.Mentions[at].Actor))
            {
                continue;
            }

            var end = first;
            while (end < limit && speech.Pieces[end].Span.Start < names.Mentions[at].Span.End)
            {
                if (speech.Pieces[end].Is(Marks | WordClass.Say))
                {
                    return null;
                }

                end++;
            }

            return end > first && !speech.Pieces[end - 1].Is(WordClass.Possessive) && (end >= speech.Pieces.Count || speech.Pieces[end].Is(WordClass.Comma | WordClass.Stop)) ? (speech.SpanOf(first, end), end) : null;
        }

        return null;
    }

    // "dedi görüşmelere katılan bir kaynak", "diyen adını vermek istemeyen yetkili,": what he did stands before his office.
    private (TextSpan Span, int End)? DescribedRole(int first, int limit)
    {
        for (var i = first; i < limit && !speech.Pieces[i].Is(Marks | WordClass.Say | WordClass.Conjunction); i++)
        {
            if (i > first && speech.Pieces[i].Is(WordClass.Role | WordClass.Body) && !speech.Pieces[i].Is(WordClass.Possessive) && i + 1 < speech.Pieces.Count && speech.Pieces[i + 1].Is(WordClass.Comma | WordClass.Stop) && (speech.Folded(i - 1) == "bir" || IsRelative(i - 1) || i - 2 >= first && speech.Folded(i - 2) == "bir"))
            {
                return (speech.SpanOf(first, i + 1), i + 1);
            }
        }

        return null;
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

    /// <summary>Whose paper, statement or doing a passive verb of saying tells of; its own subject is what is told.</summary>
    public (TextSpan Span, int Then)? Owner(int first, int end)
    {
        for (var i = first + 1; i < Math.Min(end, first + 30) && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Quote | WordClass.Colon); i++)
        {
            if (speech.Folded(i) is "yapilan" or "gelen" or "yayimlanan" or "verilen" or "paylasilan" or "yayinlanan" && !IsDeed(i + 1, end) && Source(first, i) is { } source)
            {
                var span = Ending(first, source);
                if (span is { } made && made.End == speech.Pieces[source - 1].Span.End && speech.Folded(source - 1) is var maker && (maker.EndsWith("ce", StringComparison.Ordinal) || maker.EndsWith("ca", StringComparison.Ordinal)))
                {
                    // Bakanlığınca, Bakanlıkça
                    span = made with { End = made.End - (maker.EndsWith("nce", StringComparison.Ordinal) || maker.EndsWith("nca", StringComparison.Ordinal) ? 3 : 2) };
                }

                span = AccountHolder(first, source) ?? span;
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

            if (TurkishAttributions.IsSetting(speech.Folded(i)) && Author(first, i) is { } author)
            {
                return (author, Math.Min(i + 1 < end && speech.Pieces[i + 1].Is(WordClass.Comma) ? i + 2 : i + 1, end));
            }

            // "Bakanlığın açıklamasında", "Akar'ın paylaşımında": whose paper it is speaks.
            var by = i - 1;
            while (by > first && speech.Folded(by) is "yazili" or "son" or "ilk" or "kisa" or "resmi" or "ortak" or "dunku" or "bugunku" or "sosyal" or "medya" or "basin")
            {
                by--;
            }

            if (TurkishAttributions.IsSetting(speech.Folded(i)) && TurkishEndings.IsPossessed(speech.Folded(i)) && speech.Pieces[by].Is(WordClass.Capital | WordClass.Possessive) && TurkishEndings.WithoutGenitive(speech.Folded(by)) < speech.Folded(by).Length && TurkishEndings.IsGenitive(speech.Folded(by)))
            {
                var rest = i + 1 < end && speech.Pieces[i + 1].Is(WordClass.Comma) ? i + 2 : i + 1;
                return Ending(first, by + 1, genitive: true) is { } owner ? (owner, Math.Min(rest, end)) : null;
            }
        }

        return null;
    }

    private TextSpan Bare(int first, int end)
    {
        var span = speech.SpanOf(first, end);
        var last = speech.Pieces[end - 1].Span;
        return span with { End = last.Start + TurkishEndings.BareLength(speech.Text.Text.AsSpan(last.Start, last.Length)) };
    }
}
