namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Reports inside reports: who tells, who only passes it on, what is a deed.</content>
internal sealed partial class IndirectQuotes
{
    // "MR. PRICE: The Secretary said that we owe them a debt": who speaks without marks may tell what others said, and what he said himself.
    private bool TellsInside(Attribution attribution)
    {
        var words = unmarked[_nextUnmarked];
        if (!attribution.ReportsClause || attribution.EndsInColon || speech.Pieces[attribution.First].Span.Start < words.Start || Subject(attribution) is "we" or "We")
        {
            // "… said: We stay", "we have said they will stay"
            return false;
        }

        if (Subject(attribution) == "I" && attribution.Speaker is { Name: null })
        {
            // "I told him that …"
            _turns ??= quotes.GroupBy(quote => quote.Span.Start).ToDictionary(group => group.Key, group => group.First().Speaker);
            attribution.Speaker = new Speaker(_turns.GetValueOrDefault(words.Start), attribution.Subject, true);
        }

        return true;
    }

    // "I said", "we say", where nothing tells who: the writer's own. "He said" tells something, whoever he is.
    private bool IsUnknownSelf(Attribution attribution) => attribution.Speaker is { ByPronoun: true, Name: null } && !(Subject(attribution) is "he" or "He" or "she" or "She" or "they" or "They");

    private string? Subject(Attribution attribution) => attribution.Subject?.Cut(speech.Text.Text);

    // "Akar says the airport should stay open, Reuters reported": the clause is Akar's, whoever passed it on. "They agreed that …, Sullivan said" is Sullivan's.
    private bool IsSecondHand(int u, int i)
    {
        var attribution = attributions[i];
        if (turkish && attribution.Rule == "indirect.according-to" && i + 1 < firstOfUnit[u + 1] && attributions[i + 1] is { ReportsClause: true, Subject: not null } onward && onward.Before >= attribution.Content)
        {
            // "Sözcünün aktardığına göre Muttaki, … söyledi": the spokesman only passes it on.
            return true;
        }

        if (attribution.Rule == "indirect.according-to" && attribution.Content >= 0 && i + 1 < firstOfUnit[u + 1] && attributions[i + 1] is { ReportsClause: true, Content: >= 0, IsWeak: false } inner && inner.First <= attribution.Content + 1 && !IsDeed(inner))
        {
            // "According to the palace, Erdogan told Merkel that …": the palace only passes it on.
            return true;
        }

        if (attribution.Content < 0)
        {
            var told = i - 1;
            while (told > firstOfUnit[u] && attributions[told].IsWeak)
            {
                told--;
            }

            return !IsPronounFrame(attribution) && told >= firstOfUnit[u] && told < i && attributions[told] is { ReportsClause: true, Content: >= 0 } first && !IsDeed(first) && first.Content >= attribution.Before && first.Content < attribution.First
                && first.CueFirst - Math.Max(attribution.Before, speech.Units[u].First) < OpeningWords;
        }

        return (IsDeed(attribution) || i + 1 < firstOfUnit[u + 1] && IsPronounFrame(attributions[i + 1])) && !attribution.Inherits && (i + 1 < firstOfUnit[u + 1] && attributions[i + 1] is { ReportsClause: true, Content: < 0 } next && next.Before >= 0 && (next.Before <= attribution.First || next.Before == attribution.Content)
            || i > firstOfUnit[u] && attributions[i - 1] is { ReportsClause: true, Content: >= 0 } outer && outer.Content <= attribution.First);
    }

    // "Embassies had told her that …, she said": whoever is only "she" here tells all of it.
    private bool IsPronounFrame(Attribution attribution) => !turkish && attribution is { Content: < 0, Before: >= 0, IsWeak: false } && Subject(attribution) is "he" or "she";

    private bool IsDeed(Attribution attribution) => attribution.CueEnd - attribution.CueFirst == 1 && speech.Folded(attribution.CueFirst) is "agreed" or "agree" or "decided" or "decide" or "agrees" or "decides" or "promised" or "urged" or "called" or "vowed" or "pledged" or "threatened" or "believed" or "believes" or "demanded" or "demands";

    // "The talks broke down over guards, one of them said: “…”": the clause before is told, the words behind are quoted.
    private bool TellsBefore(Attribution attribution) => !turkish && attribution is { IsWeak: false, Before: >= 0, Content: >= 0 } && speech.Pieces[attribution.Content].Is(WordClass.Quote) && speech.NextQuote(attribution.Before) >= attribution.First
        && attribution.Rule != "quote.inverted" && EnglishVerbs.HasPredicate(speech, attribution.Before, attribution.First);
}
