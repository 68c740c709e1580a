using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whose a span is that is a sentence of its own.</content>
internal sealed partial class DirectQuotes
{
    // A span that is a sentence of its own: the attribution beside it, or the speaker who has the floor.
    private (Speaker? Speaker, Attribution? From, string Rule) Around(int u, Unit unit, int piece)
    {
        if (piece == unit.End - 1 && u + 1 < speech.Units.Count && FirstIn(u + 1) is { ReportsClause: false, IsWeak: false } next && (next.Content < 0 || speech.Units[u + 1].End - next.CueEnd <= ShortTail && !speech.Pieces[next.Content].Is(WordClass.Quote))
            && (speech.Units[u + 1].Paragraph == unit.EndParagraph || next.Rule == "quote.signed" && speech.Units[u + 1].Paragraph == unit.EndParagraph + 1) && next.First <= speech.Units[u + 1].First + 1)
        {
            return (next.Speaker, next, RuleOf(next));
        }

        if (!turkish && piece == unit.First && piece == unit.End - 1 && u + 1 < speech.Units.Count && PointsBack(speech.Units[u + 1]) && interview.Issuer(speech.Units[u + 1], turkish) is { } points)
        {
            return (points, null, "quote.continued");
        }

        if (u > 0 && piece == unit.First && EndsInColon(speech.Units[u - 1]) && LastIn(u - 1) is { } intro)
        {
            return (intro.Speaker, intro, "quote.colon");
        }

        if (u > 0 && piece == unit.First && speech.Pieces[speech.Units[u - 1].End - 1].Is(WordClass.Colon) && LastIn(u - 1) is null && interview.Issuer(speech.Units[u - 1], turkish) is { } issuer)
        {
            Answering(u, issuer);
            return (issuer, null, "quote.colon");
        }

        if (piece > unit.First && speech.Pieces[piece - 1].Is(WordClass.Colon) && persons[u] is null && interview.Issuer(unit with { End = piece }, turkish) is { } named)
        {
            Answering(u, named);
            return (named, null, "quote.colon");
        }

        if (interview.Answerer(u, piece, FirstIn(u) is not null) is { } answerer)
        {
            return (answerer, null, "quote.interview");
        }

        if (piece > unit.First && speech.Pieces[piece - 1].Is(WordClass.Colon) && persons[u] is { } about)
        {
            Answering(u, new Speaker(about, null, true));
            return (new Speaker(about, null, true), null, "quote.colon");
        }

        if (!turkish && piece > unit.First && persons[u] is { } subject && subject != _running?.Name && BeginsWith(unit, piece, "for"))
        {
            // "For Murat Kaya of a relief group, “the sea does not read treaties”."
            return (new Speaker(subject, null, true), null, "quote.continued");
        }

        for (var before = u - 1; !turkish && before > _runningUnit && before > u - Nearby && speech.Units[before].EndParagraph == unit.Paragraph; before--)
        {
            if (persons[before] is { } nearer)
            {
                // Somebody else was brought in since the last speaker spoke.
                return _running?.Name == nearer && _runningParagraph == unit.Paragraph ? (_running, null, "quote.continued") : (new Speaker(nearer, null, true), null, "quote.continued");
            }
        }

        if (_running is not null && _runningParagraph == unit.Paragraph)
        {
            return (_running, null, "quote.continued");
        }

        for (var later = u + 1; later < speech.Units.Count && speech.Units[later].Paragraph == unit.EndParagraph; later++)
        {
            if (FirstIn(later) is { } found && !found.IsWeak)
            {
                return (found.Speaker, found, "quote.continued");
            }
        }

        for (var before = u - 1; before >= 0 && before > u - Nearby && speech.Units[before].EndParagraph == unit.Paragraph; before--)
        {
            if (persons[before] is { } person)
            {
                return (new Speaker(person, null, true), null, "quote.continued");
            }
        }

        if (_running is not null && IsParagraphBefore(_runningParagraph, unit.Paragraph))
        {
            return (_running, null, "quote.continued");
        }

        // A paragraph of speech alone: whom the paragraph before it brought in.
        for (var before = u - 1; piece == unit.First && QuoteShape.Words(speech.Text, new TextSpan(speech.Pieces[piece].Span.Start, speech.Pieces[piece].Span.End)) >= LeastAlone && before >= 0 && before > u - Nearby && (speech.Units[before].EndParagraph == unit.Paragraph || IsParagraphBefore(speech.Units[before].EndParagraph, unit.Paragraph)); before--)
        {
            if (persons[before] is { } person)
            {
                return (new Speaker(person, null, true), null, "quote.continued");
            }
        }

        if (Only() is { } only)
        {
            return (only, null, "quote.continued");
        }

        // "“…” The harbour master, X, does not hide his anger.": whom the paragraph goes on with.
        for (var later = u + 1; !turkish && later < speech.Units.Count && later < u + Nearby && speech.Units[later].Paragraph == unit.EndParagraph; later++)
        {
            if (persons[later] is { } follows)
            {
                return (new Speaker(follows, null, true), null, "quote.continued");
            }
        }

        return (null, null, "quote.unattributed");
    }

    // "That is how Karima describes the night", "Those are the words of …": the sentence points at the speech before it.
    private bool PointsBack(Unit unit) => unit.End - unit.First > 3 && speech.Folded(unit.First) is "that" or "this" or "those" or "these" or "such" && speech.Folded(unit.First + 1) is "is" or "was" or "are" or "were"
        && speech.Folded(unit.First + 2) is "how" or "what" or "the" or "why" || unit.End - unit.First > 3 && speech.Folded(unit.First) == "with" && speech.Folded(unit.First + 1) is "these" or "those" or "this" or "that" && speech.Folded(unit.First + 2) is "words" or "word" or "sentence" or "remark" or "phrase";

    private bool BeginsWith(Unit unit, int piece, string word) => speech.Folded(unit.First) == word && (speech.Pieces[piece - 1].Is(WordClass.Comma) || piece - 1 == unit.First);

    private void Answering(int u, Speaker? speaker)
    {
        if (u > 0 && speaker?.Name is not null && interview.IsQuestion(speech.Units[u - 1]) && speech.Units[u - 1].EndParagraph < speech.Units[u].Paragraph)
        {
            interview.Answers(speaker);
        }
    }

    private bool EndsInColon(Unit unit) => speech.Pieces[unit.End - 1].Is(WordClass.Colon | WordClass.Comma);

    private Attribution? FirstIn(int u) => firstOfUnit[u + 1] > firstOfUnit[u] ? attributions[firstOfUnit[u]] : null;

    private Attribution? LastIn(int u) => firstOfUnit[u + 1] > firstOfUnit[u] ? attributions[firstOfUnit[u + 1] - 1] : null;
}
