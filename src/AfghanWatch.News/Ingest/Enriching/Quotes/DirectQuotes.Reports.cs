namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Scraps of speech inside what somebody reports.</content>
internal sealed partial class DirectQuotes
{
    private const int LongestReport = 60;

    // "He said the Taliban wanted …, and “would take over”": what stands inside his report is quoted from him, unless a verb of saying of its own takes the words.
    private Attribution? Outer(int u, int piece, Attribution? inner)
    {
        if (inner is not null && ReportBefore(u, piece, inner) is { } report)
        {
            return report;
        }

        if (!turkish && inner is { Before: < 0 } owned && IsOwn(owned) && Report(u, owned.CueFirst) is { } owner)
        {
            return owner;
        }

        if (turkish || inner is null || inner.First - 1 == piece || inner.Before >= 0 || inner.ReportsClause && !IsPromise(inner) || (inner.Content == piece || piece > 0 && inner.Content == piece - 1 && speech.Folded(piece - 1) == "as") && speech.Folded(piece - 1) != "to" && (!inner.IsWeak || IsVerdict(inner)))
        {
            return inner;
        }

        return Report(u, inner.CueFirst) ?? Leading(u, piece, inner) ?? inner;
    }

    // "Mujahid told journalists that his side had warned the Turks “…”": what is his own speaks by his words.
    private bool IsOwn(Attribution inner) => inner.Subject is { } subject && speech.Text.Tokens[speech.Text.TokenIndexAt(subject.Start)].Folded is "his" or "her" or "its" or "their";

    // "According to Öğütçü, the firm has proposed a lower price, “because they buy influence”": his words, whoever proposed it.
    private Attribution? Leading(int u, int piece, Attribution inner) =>
        FirstIn(u) is { Rule: "indirect.according-to", Content: >= 0 } leading && leading.Content <= inner.First && inner.Content != piece && !IsVerdict(inner) && inner.CueFirst < piece - 1 ? leading : null;

    // "He said that the Taliban had asked for help: “…”": what stands behind the colon goes on with his report.
    private Attribution? ReportBefore(int u, int piece, Attribution inner) =>
        !turkish && piece > 1 && speech.Pieces[piece - 1].Is(WordClass.Colon) && !inner.ReportsClause && inner.CueEnd + 1 < piece && speech.Folded(inner.CueEnd) is "for" or "about" or "of" or "on" or "to" && Report(u, inner.CueFirst) is { } report && inner.First >= report.Content
        && speech.Pieces[Math.Max(inner.First - 1, 0)] is var parting && (parting.Is(WordClass.That) || !parting.Is(WordClass.Comma | WordClass.Conjunction | WordClass.Stop))
            ? report
            : null;

    // "The ministry has assured them that their papers stand “for now”, one of them said": a scrap of the ministry's words, whoever passes them on.
    private bool IsPassedOn(int u, int piece)
    {
        var span = speech.Spans[speech.Pieces[piece].Quote];
        return !turkish && piece > 0 && span.Start < span.End && char.IsLower(speech.Text.Text[span.Start]) && !speech.Pieces[piece - 1].Is(WordClass.Comma | WordClass.Colon | WordClass.Dash) && Report(u, piece) is not null;
    }

    // The first clause the unit reports before a piece.
    private Attribution? Report(int u, int piece)
    {
        for (var i = firstOfUnit[u]; i < firstOfUnit[u + 1] && i < firstOfUnit[u] + Nearby; i++)
        {
            if (attributions[i] is { ReportsClause: true, IsWeak: false, Content: >= 0 } outer && outer.Rule != "indirect.according-to" && outer.CueFirst < piece && outer.Content <= piece && !IsPromise(outer) && !EndsBefore(outer.Content, piece))
            {
                return outer;
            }
        }

        return null;
    }

    // "Erdoğan told reporters, according to NTV: “…”": who tells stands before the one who brought it.
    private Attribution? TellerBefore(int u, Attribution relay)
    {
        for (var i = firstOfUnit[u]; i < firstOfUnit[u + 1] && i < firstOfUnit[u] + Nearby && attributions[i].CueFirst < relay.CueFirst; i++)
        {
            if (attributions[i] is { IsWeak: false, Subject: not null, Rule: not "indirect.according-to" } teller)
            {
                return teller;
            }
        }

        return null;
    }

    // Who brought somebody's words: "according to the paper", "the agency reported".
    private bool IsRelay(Attribution attribution) => !turkish && (attribution.Rule == "indirect.according-to" || speech.Folded(attribution.CueFirst) is "reported" or "reports");

    // "Akar said two were hurt; the authorities have spoken of “…”": behind a semicolon the report is over.
    private bool EndsBefore(int content, int piece)
    {
        for (var i = piece - 1; i > content && i > piece - LongestReport; i--)
        {
            if (speech.Pieces[i].Quote < 0 && speech.Text.Text[speech.Pieces[i].Span.Start] == ';')
            {
                return true;
            }
        }

        return false;
    }

    // A deed may be told inside a report.
    private bool IsPromise(Attribution attribution) => attribution.CueEnd - attribution.CueFirst == 1 && speech.Folded(attribution.CueFirst) is "agreed" or "agree" or "decided" or "promised" or "promises" or "urged" or "vowed" or "pledged" or "threatened" or "demanded" or "believed" or "called";

    // Who calls a plan something is quoted with the word; who discusses or wants it is told of by another.
    private bool IsVerdict(Attribution attribution)
    {
        var cue = attribution.Cue.Cut(speech.Text.Text);
        foreach (var stem in (ReadOnlySpan<string>)["call", "descri", "label", "dub", "brand", "dismiss", "reject", "character", "denounc", "hail", "refer", "slam", "blast", "critici", "condemn", "prais", "deem", "tout", "decri", "accus", "portray", "mock", "quot", "cit", "express", "voic", "stress", "use", "using", "compar", "echo"])
        {
            if (cue.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return cue.StartsWith("spoke", StringComparison.OrdinalIgnoreCase) || cue.StartsWith("speak", StringComparison.OrdinalIgnoreCase) || cue.StartsWith("talk", StringComparison.OrdinalIgnoreCase) ? SpeaksOf(attribution) : false;
    }

    // "spoke of “…”" takes the words; who "speaks with the authorities “every day”" is told of.
    private bool SpeaksOf(Attribution attribution)
    {
        for (var i = attribution.CueFirst; i < speech.Pieces.Count && i <= attribution.CueEnd; i++)
        {
            if (speech.Folded(i) is "of" or "about")
            {
                return true;
            }
        }

        return false;
    }
}
