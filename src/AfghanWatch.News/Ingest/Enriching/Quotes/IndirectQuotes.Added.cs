using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>What of a clause is given, and whether it is one.</content>
internal sealed partial class IndirectQuotes
{
    // "asked that his full name not be used" tells nothing of the matter.
    private bool IsTelling(int first, int end, params ReadOnlySpan<string> words)
    {
        for (var i = first; i < end && i < first + SecondReach; i++)
        {
            if (words.Contains(speech.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTelling(int first, int end)
    {
        for (var i = first; i < end && i < first + 3; i++)
        {
            if (speech.Folded(i) is "say" or "name" or "elaborate" or "specify" or "give" or "explain" or "identify" or "provide" or "comment" or "mention" or "disclose" or "reveal" or "offer")
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Attribution attribution, int first, int end)
    {
        if (first < 0)
        {
            return;
        }

        while (first < end && (speech.Pieces[first].Is(WordClass.Comma | WordClass.Colon | WordClass.Dash | WordClass.Stop) || speech.Folded(first) is "-" or "*" or "·" && first + 1 < end && speech.Pieces[first + 1].Span.Start > speech.Pieces[first].Span.End))
        {
            first++;
        }

        while (end > first && (speech.Pieces[end - 1].Is(WordClass.Comma | WordClass.Colon | WordClass.Dash | WordClass.Stop) || speech.Pieces[end - 1].Is(WordClass.Conjunction) && !speech.Pieces[end - 1].Is(WordClass.Capital)))
        {
            end--;
        }

        if (end <= first || !IsReported(first, end) || !turkish && speech.Folded(attribution.CueFirst) is "asked" or "requested" or "preferred" or "wished" or "demanded" && IsTelling(first, end, "named", "name", "identified"))
        {
            return;
        }

        var text = speech.Text;
        if (!turkish && attribution.Content < 0 && attribution.Rule != "indirect.according-to" && EnglishVerbs.HasPredicate(speech, first, end) && OwnWords(first, end) is { } own)
        {
            quotes.Add(new Quote(QuoteKind.Direct, attribution.Speaker?.Name is { } speaker ? MangledLetters.Mend(speaker) : null, attribution.Speaker?.Span?.Cut(text.Text), attribution.Speaker?.Span, own, attribution.Cue.Cut(text.Text), text.SentenceAt(attribution.Cue.Start), "quote.unmatched"));
            return;
        }

        var rule = attribution.Rule.StartsWith("indirect", StringComparison.Ordinal) ? attribution.Rule : attribution.Content < 0 ? "indirect.said-after" : "indirect.that";
        quotes.Add(new Quote(QuoteKind.Indirect, attribution.Speaker?.Name is { } name ? MangledLetters.Mend(name) : null, attribution.Speaker?.Span?.Cut(text.Text), attribution.Speaker?.Span, speech.SpanOf(first, end), attribution.Cue.Cut(text.Text), text.SentenceAt(attribution.Cue.Start), rule));
    }

    private bool IsReported(int first, int end)
    {
        if (!turkish && first + 2 < end && speech.Pieces[first].Quote >= 0 && speech.Folded(first + 1) is "and" or "but" && speech.Pieces[first + 2].Is(WordClass.Say | WordClass.Weak) && !speech.Pieces[first + 2].Is(WordClass.NounLike))
        {
            // "… that “our office is open” and advised citizens to leave": only quoted.
            return false;
        }

        if (!turkish && speech.NextQuote(first) is var marked && marked > first && marked < end && end - marked <= 2 && speech.Pieces[marked - 1].Is(WordClass.Comma) && IsName(first, marked - 1))
        {
            // "Nebati, “…, ”he said": nothing but a name before the quoted words.
            return false;
        }

        if (!turkish && speech.NextQuote(first) is var mark && mark == end - 1 && mark > first && speech.Pieces[mark - 1].Is(WordClass.Comma) && speech.Spans[speech.Pieces[mark].Quote] is var said && said.Start < said.End && !char.IsLower(speech.Text.Text[said.Start]) && !EnglishVerbs.HasPredicate(speech, first, mark))
        {
            // "The minister, “We are ready”, he said": his name and his words, nothing reported.
            return false;
        }

        int words = 0, quoted = 0;
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Quote >= 0)
            {
                quoted += speech.Pieces[i].Span.Length;
            }
            else if (!speech.Pieces[i].Is(WordClass.Comma | WordClass.Stop | WordClass.Dash))
            {
                words++;
            }
        }

        return words >= (quoted > 0 ? 1 : turkish ? 2 : MinWords) && quoted * 10 < speech.SpanOf(first, end).Length * MaxQuoted && !(speech.Pieces[first].Is(WordClass.Quote) && words < 2);
    }
}
