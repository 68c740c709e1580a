using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whose quoted words somebody brings up, and who brings them up.</content>
internal sealed partial class TurkishAttributions
{
    // "Bahçeli'nin salı günü sarf ettiği “…” sözleri", "Şahin'in dünkü “…” deyişini": when, where and the participle stand between the owner and his words.
    private TextSpan? OwnerAfar(int floor, int quote)
    {
        if (quote <= floor)
        {
            return null;
        }

        var uttered = EndsUttering(speech.Folded(quote - 1));
        if (!uttered && (quote + 1 >= speech.Pieces.Count || speech.Folded(quote + 1) is var noun && (noun.EndsWith("yle", StringComparison.Ordinal) || noun.EndsWith("yla", StringComparison.Ordinal))))
        {
            return null;
        }

        for (var by = quote - 1; by >= floor && by > quote - OwnReach && !speech.Pieces[by].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Colon); by--)
        {
            if (speech.Pieces[by].Is(WordClass.Possessive) && speech.Pieces[by].Is(WordClass.Capital) && TurkishEndings.IsGenitive(speech.Folded(by)))
            {
                return _subjects.HoldsPerson(by) || by == quote - 1 || uttered && TurkishEndings.WithoutGenitive(speech.Folded(by)) < speech.Folded(by).Length ? _subjects.Ending(floor, by + 1, genitive: true) : null;
            }

            if (!uttered && !IsBetween(by))
            {
                return null;
            }
        }

        return null;
    }

    // söylediği, sarf ettiği, kullandığı, dile getirdiği
    private static bool EndsUttering(string word) => word.Length > 5 && (word.EndsWith("digi", StringComparison.Ordinal) || word.EndsWith("tigi", StringComparison.Ordinal) || word.EndsWith("dugu", StringComparison.Ordinal) || word.EndsWith("tugu", StringComparison.Ordinal));

    // "Erdoğan'ın “…” dediğini anımsatan Çelik, “…” ifadelerini kullandı": who brought up another's words goes on.
    private (TextSpan Span, int Then)? Reminder(Attribution? previous, Unit unit, bool colon)
    {
        if (colon && previous is { Rule: "quote.said-verb", Subject: { } owner } && previous.First == previous.CueFirst && previous.First - 1 > unit.First && speech.Pieces[previous.First - 1].Is(WordClass.Quote) && owner.Start > speech.Pieces[unit.First].Span.Start)
        {
            // "Deneyimli diplomat, Şahin'in “…” sözüne dikkat çekti: “…”": behind the colon he himself speaks.
            return _subjects.Before(unit.First, previous.First - 1) is { } first && first.Span.End < owner.Start ? first : null;
        }

        for (var i = previous is { Rule: "quote.told" } ? previous.CueEnd : int.MaxValue; previous is not null && i < previous.End; i++)
        {
            if (speech.Pieces[i].Is(WordClass.SaysWho) && _subjects.After(i + 1, speech.Pieces.Count) is { } named)
            {
                return (named.Span, named.End);
            }
        }

        return null;
    }
}
