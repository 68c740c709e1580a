namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Headlines: who says it stands before a colon or behind a comma, a dash or a colon, with a capital verb or none.</content>
internal sealed partial class EnglishAttributions
{
    private const int LongestHeading = 30;
    private const int LongestSource = 6;
    private const int SpeakerLook = 400;

    // "Troops to stay - Stoltenberg", "Iran sends back 3,000 a day: report", "Guards stay, sources", "Afghans Pushed Back, Watchdog Alleges"
    private Attribution? HeadingSource(int unitIndex, Unit unit)
    {
        if (!IsHeadingLine(unit))
        {
            return null;
        }

        var last = unit.End - 1;
        var verb = speech.Pieces[last].Is(WordClass.Say) && (speech.Pieces[last].Is(WordClass.Capital) || speech.Folded(last) is "says" or "say") && !(speech.Pieces[last].Is(WordClass.Plain | WordClass.Participle) && speech.Folded(last) != "say") ? last : -1;
        var end = verb >= 0 ? verb : unit.End;
        for (var mark = end - 2; mark > unit.First + 2 && mark > end - 2 - LongestSource; mark--)
        {
            var comma = speech.Pieces[mark].Is(WordClass.Comma);
            if (!comma && !speech.Pieces[mark].Is(WordClass.Dash | WordClass.Colon) && !IsSpacedHyphen(mark))
            {
                continue;
            }

            // Behind a colon a source leaves no doubt, nor does a verb, whatever the words before are: "Three dead at border: officials", "No guards for airport, sources say".
            var told = EnglishPhrases.ForwardEnd(speech, mark + 1, end) == end && (verb >= 0 || !comma && IsSource(speech.Folded(end - 1)) || Tells(unit.First, mark))
                && (verb >= 0 ? IsNamed(mark + 1, end) : IsSource(speech.Folded(end - 1)) || !comma && IsHeardBelow(unit, end - 1));
            return !told ? null : new Attribution
            {
                Unit = unitIndex,
                Cue = verb >= 0 ? speech.Pieces[verb].Span : speech.Pieces[mark].Span,
                CueFirst = verb >= 0 ? verb : mark,
                CueEnd = verb >= 0 ? verb + 1 : mark + 1,
                Subject = speech.SpanOf(mark + 1, end),
                First = mark,
                End = unit.End,
                Before = PastTrail(unit, mark),
                ReportsClause = true,
                Rule = "indirect.said-after",
            };
        }

        return null;
    }

    // "Taliban: the Turks must leave as well", "19:02 – Erdoğan: nobody stays behind"
    private Attribution? HeadingLabel(int unitIndex, Unit unit)
    {
        if (!IsHeadingLine(unit))
        {
            return null;
        }

        var first = PastTrail(unit, unit.End);
        var colon = first;
        while (colon < unit.End && colon < first + LongestSource && !speech.Pieces[colon].Is(WordClass.Colon))
        {
            colon++;
        }

        if (colon <= first || colon + 2 >= unit.End || !speech.Pieces[colon].Is(WordClass.Colon) || speech.Pieces[colon + 1].Is(WordClass.Quote) || EnglishPhrases.ForwardEnd(speech, first, colon) != colon
            || IsPlace(speech.Folded(colon - 1)) || !Tells(colon + 1, unit.End) || !(IsHeardBelow(unit, colon - 1) || speech.Folded(colon - 1) is "taliban" or "kremlin" or "pentagon" or "ministry" or "nato" or "un" or "presidency" or "spokesman" or "spokesperson" or "minister" or "president" or "chief" or "envoy" or "ambassador" or "official" or "governor" or "palace"))
        {
            return null;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.Pieces[colon].Span,
            CueFirst = colon,
            CueEnd = colon + 1,
            Subject = speech.SpanOf(first, colon),
            First = first,
            End = colon + 1,
            Content = colon + 1,
            ReportsClause = true,
            Rule = "quote.colon",
        };
    }

    // A paragraph of one sentence without a stop.
    private bool IsHeadingLine(Unit unit)
    {
        if (unit.Paragraph != unit.EndParagraph || unit.End - unit.First is < 5 or > LongestHeading)
        {
            return false;
        }

        var paragraph = speech.Text.Paragraphs[unit.Paragraph];
        return speech.Pieces[unit.End - 1].Span.End >= paragraph.End && !speech.Pieces[unit.End - 1].Is(WordClass.Stop | WordClass.Colon | WordClass.Comma) && !(speech.Pieces[unit.End - 1].Quote is >= 0 and var marked && speech.Spans[marked].End > speech.Spans[marked].Start && speech.Text.Text[speech.Spans[marked].End - 1] is '.' or '!' or '?')
            && (unit.First == 0 || speech.Pieces[unit.First - 1].Span.End <= paragraph.Start || speech.Pieces[unit.First - 1].Is(WordClass.Dash | WordClass.Colon) || IsSpacedHyphen(unit.First - 1));
    }

    private bool IsSpacedHyphen(int i) => i > 0 && i + 1 < speech.Pieces.Count && speech.Folded(i) is "-" or "|" && speech.Pieces[i].Span.Start > speech.Pieces[i - 1].Span.End && speech.Pieces[i + 1].Span.Start > speech.Pieces[i].Span.End;

    // Behind "Home / World /" and "19:02 –" the heading begins.
    private int PastTrail(Unit unit, int end)
    {
        var first = unit.First;
        for (var i = unit.First + 1; i < end - 2 && i < unit.First + LongestSource; i++)
        {
            if (speech.Folded(i) is "/" or ">" or "»" || (speech.Pieces[i].Is(WordClass.Dash) || IsSpacedHyphen(i)) && speech.Pieces[i - 1].Is(WordClass.Number))
            {
                first = i + 1;
            }
        }

        return first;
    }

    // Headlines leave "is" out and put "to" for "will".
    private bool Tells(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (speech.Folded(i) == "to" && i + 1 < end && !EnglishPhrases.StartsPhrase(speech, i + 1, end) && !speech.Pieces[i + 1].Is(WordClass.Number | WordClass.Capital))
            {
                return true;
            }

            if (speech.Pieces[i].Is(WordClass.Capital) && !speech.Pieces[i].Is(WordClass.Determiner | WordClass.Time) && (speech.Pieces[i].Is(WordClass.Auxiliary) || speech.Pieces[i].Class == WordClass.Capital && EnglishVerbs.MayBeVerb(speech.Folded(i)) && speech.Folded(i)[^1] != 's'))
            {
                // "Afghans Shoved Back At Frontier"
                return true;
            }
        }

        return EnglishVerbs.HasPredicate(speech, first, end);
    }

    private static bool IsSource(string word) => word is "source" or "sources" or "official" or "officials" or "report" or "reports" or "witness" or "witnesses" or "spokesman" or "spokeswoman" or "spokesperson" or "minister" or "ministry" or "diplomat" or "diplomats" or "watchdog" or "envoy" or "ambassador" or "media" or "governor";

    private static bool IsPlace(string word) => word is "turkey" or "turkiye" or "ankara" or "washington" or "moscow" or "kabul" or "islamabad" or "tehran" or "iran" or "russia" or "pakistan" or "qatar" or "germany" or "britain" or "report" or "reports" or "news" or "letter" or "statement" or "press";

    // Whoever a headline quotes says so in the text below: "Stoltenberg said", "said Akar".
    private bool IsHeardBelow(Unit unit, int who)
    {
        if (speech.Pieces[who].Quote >= 0 || !speech.Pieces[who].Is(WordClass.Capital | WordClass.Role))
        {
            return false;
        }

        var name = speech.Folded(who);
        for (var i = unit.End; i < speech.Pieces.Count && i < unit.End + SpeakerLook; i++)
        {
            if (speech.Pieces[i].Quote >= 0 || speech.Folded(i) != name)
            {
                continue;
            }

            for (var j = i + 1; j < speech.Pieces.Count && j < i + 4; j++)
            {
                if (speech.Pieces[j].Is(WordClass.Say | WordClass.Weak) && EnglishPhrases.IsFiniteVerb(speech.Pieces[j]))
                {
                    return true;
                }
            }

            for (var j = i - 1; j > unit.End && j > i - 4; j--)
            {
                if (speech.Pieces[j].Is(WordClass.Say) && EnglishPhrases.IsFiniteVerb(speech.Pieces[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
