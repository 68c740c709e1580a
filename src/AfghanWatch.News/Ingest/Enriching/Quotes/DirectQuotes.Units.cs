using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>The attribution that takes a marked span, in its own sentence.</content>
internal sealed partial class DirectQuotes
{
    // Nearest first: "…," he said; then said "…"; then a clause that a later "he said" reports; then "…," he said, "…".
    private Attribution? InUnit(int u, int piece)
    {
        Attribution? before = null, around = null, after = null;
        var span = speech.Spans[speech.Pieces[piece].Quote];
        var endsInComma = span.End > span.Start && speech.Text.Text[span.End - 1] == ',';
        var near = FirstAfter(u, piece);
        for (var i = Math.Max(firstOfUnit[u], near - Nearby); i < Math.Min(firstOfUnit[u + 1], near + Nearby); i++)
        {
            var attribution = attributions[i];
            if (before is { IsWeak: false } && before.Content == piece && !endsInComma)
            {
                return ReportBefore(u, piece, before) ?? before;
            }

            if (before is { Content: >= 0 } && before.Content <= piece && (IsVerdict(before) || !before.IsWeak) && attribution.First > piece && !endsInComma && IsRelay(attribution))
            {
                // "Çeviköz called it “a subcontractor's job”, according to the paper": his words, whoever brought them.
                continue;
            }

            if (!attribution.IsWeak && !(attribution.First > piece && !endsInComma && IsPassedOn(u, piece)) && (attribution.First - 1 == piece || attribution.First - 2 == piece && speech.Pieces[piece + 1].Is(WordClass.Comma | WordClass.Dash | WordClass.Stop)) && attribution.First > piece
                && !(attribution.Content >= 0 && before is { Content: >= 0 } && attribution.Before < 0))
            {
                return attribution;
            }

            if (attribution.CueEnd <= piece || attribution.Content >= 0 && attribution.Content <= piece)
            {
                before = attribution;
            }
            else if (attribution.Before >= 0 && attribution.Before <= piece && piece < attribution.First)
            {
                around ??= attribution;
            }
            else if (turkish && attribution.First > piece)
            {
                after ??= attribution;
            }
        }

        before = before is not null && IsRelay(before) && before.Rule == "indirect.according-to" && before.Content < 0 ? TellerBefore(u, before) ?? before : before;
        around = around is not null && around.First > piece && !endsInComma && IsPassedOn(u, piece) ? null : around;
        if (before is { IsWeak: true } && around is not null && !IsVerdict(before))
        {
            return around;
        }

        return Outer(u, piece, before is { Content: >= 0 } ? before : around ?? before ?? after);
    }

    // The first attribution of the unit whose cue stands behind a piece; a run-on unit may hold thousands.
    private int FirstAfter(int u, int piece)
    {
        int low = firstOfUnit[u], high = firstOfUnit[u + 1];
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (attributions[middle].CueFirst <= piece)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
