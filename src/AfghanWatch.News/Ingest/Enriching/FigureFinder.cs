using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Figures;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Finds counts and amounts with what they count and who claims them, in English and Turkish.</summary>
internal static class FigureFinder
{
    // Any day serves: only the places of dates are needed, to leave their numbers alone.
    private static readonly DateOnly SomeDay = new(2021, 8, 25);

    /// <summary>Figures in the order of the text, never overlapping. Dates, ordinals, ages, scores and numbers in names are no figures.</summary>
    /// <param name="known">The dates found in the text, where they were resolved against a day; else they are looked for here.</param>
    /// <param name="pageLines">The page's own lines, in their order: their numbers are none of the article.</param>
    public static IReadOnlyList<Figure> Find(NewsText text, IReadOnlyList<Quote> quotes, IReadOnlyList<ActorMention> actors, IReadOnlyList<DateMention>? known = null, IReadOnlyList<TextSpan>? pageLines = null)
    {
        var figures = new List<Figure>();
        var claimants = new Claimants(text, quotes, actors);
        var dates = known ?? DateFinder.Find(text, SomeDay);
        var furniture = new PageFurniture(text);
        var nextDate = 0;
        var paragraph = default(TextSpan);
        var isFurniture = false;
        var i = 0;
        while (i < text.Tokens.Count)
        {
            var start = text.Tokens[i].Span.Start;
            while (nextDate < dates.Count && dates[nextDate].Span.End <= start)
            {
                nextDate++;
            }

            if (nextDate < dates.Count && dates[nextDate].Span.Start <= start)
            {
                i++;
                continue;
            }

            var floor = figures.Count == 0 ? 0 : figures[^1].Span.End;
            if (FigureReader.Read(text, i, floor) is not { } found || !text.ParagraphAt(found.Span.Start).Contains(found.Span))
            {
                i++;
                continue;
            }

            if (!paragraph.Contains(found.Span))
            {
                paragraph = text.ParagraphAt(found.Span.Start);
                isFurniture = furniture.Is(paragraph) || pageLines is not null && PageLines.Hold(pageLines, paragraph);
            }

            if (isFurniture)
            {
                i = Math.Max(found.End, i + 1);
                continue;
            }

            var sentence = text.SentenceAt(found.Span.Start);
            figures.Add(new Figure(found.Span, found.Value, found.Max, found.Qualifier, ElidedUnits.Of(text, found, figures), found.What, claimants.Of(found.Span, sentence), sentence, found.Rule));
            i = Math.Max(found.End, i + 1);
        }

        return figures;
    }
}
