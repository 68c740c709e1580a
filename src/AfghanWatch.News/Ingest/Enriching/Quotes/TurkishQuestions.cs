using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Who asks a quoted question: "bir gazetecinin “…?” sorusuna"; where nobody is named, the reporters whose questions the text says were answered.</summary>
internal static class TurkishQuestions
{
    private const int Reach = 6;
    private const int FarBack = 400;

    public static Speaker? Asker(SpeechText speech, Unit unit, int quote)
    {
        for (var i = quote - 1; i >= unit.First && i >= quote - Reach && (i == quote - 1 || !speech.Pieces[i].Is(WordClass.Comma)) && !speech.Pieces[i].Is(WordClass.Stop); i--)
        {
            if (TurkishEndings.IsGenitive(speech.Folded(i)) && Bare(speech, i) is var length && length < speech.Pieces[i].Span.Length)
            {
                var first = i;
                while (first > unit.First && i - first < 3 && speech.Pieces[first - 1].Is(WordClass.Capital | WordClass.Role) && !speech.Pieces[first - 1].Is(WordClass.Determiner))
                {
                    first--;
                }

                var span = new TextSpan(speech.Pieces[first].Span.Start, speech.Pieces[i].Span.Start + length);
                return new Speaker(span.Cut(speech.Text.Text), span, true);
            }
        }

        // "gazetecilerin sorularını yanıtladı"
        for (var i = quote; i > 0 && i > quote - FarBack; i--)
        {
            if (speech.Folded(i).StartsWith("soru", StringComparison.Ordinal) && speech.Folded(i - 1) is "gazetecilerin" or "muhabirlerin")
            {
                var span = speech.Pieces[i - 1].Span with { End = speech.Pieces[i - 1].Span.End - 2 };
                return new Speaker(span.Cut(speech.Text.Text), span, false);
            }
        }

        return null;
    }

    private static int Bare(SpeechText speech, int i)
    {
        var word = speech.Text.Text.AsSpan(speech.Pieces[i].Span.Start, speech.Pieces[i].Span.Length);
        var length = TurkishEndings.WithoutGenitive(word);
        // gazetecinin: the n of the ending stands behind a vowel.
        return length < word.Length ? length : word.Length > 5 && Folding.Fold(word) is var folded && (folded.EndsWith("nin", StringComparison.Ordinal) || folded.EndsWith("nun", StringComparison.Ordinal)) ? word.Length - 3 : word.Length;
    }
}
