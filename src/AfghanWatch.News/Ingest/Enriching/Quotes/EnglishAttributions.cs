using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds every attribution of an English unit, from left to right.</summary>
internal sealed partial class EnglishAttributions(SpeechText speech) : IAttributionReader
{
    private const int WeakReach = 25;
    private const int FarVerb = 80;
    private const int AsReach = 14;
    private const int TimeLook = 10;
    private const int LeastClause = 3;
    private const int ShortName = 8;
    private const int FarThat = 10;
    private const int AnnouncedReach = 8;

    public void Read(int unitIndex, List<Attribution> found)
    {
        var unit = speech.Units[unitIndex];
        var floor = unit.First;
        if (Signed(unitIndex, unit) is { } signed)
        {
            found.Add(signed);
            return;
        }

        if ((HeadingLabel(unitIndex, unit) ?? HeadingSource(unitIndex, unit) ?? HeadingVerb(unitIndex, unit) ?? LiveLabel(unitIndex, unit)) is { } heading)
        {
            found.Add(heading);
            return;
        }

        var (opening, then) = Opener(unitIndex, unit);
        if (opening is not null)
        {
            found.Add(opening);
        }

        floor = Math.Max(floor, then);
        var start = floor;
        var later = -1;
        if (then < 0 && Leading(unitIndex, unit) is { } leading)
        {
            // Until the clause it opens has ended, its words are nobody else's subject.
            found.Add(leading);
            floor = leading.Content;
            start = leading.CueEnd;
            later = leading.ContentEnd + 1;
        }

        for (var i = start; i < unit.End; i++)
        {
            if (i == later)
            {
                floor = i;
            }

            var piece = speech.Pieces[i];
            Attribution? attribution = null;
            if (piece.Is(WordClass.Quote))
            {
                attribution = AnyVerb(unitIndex, unit, i);
            }
            else if ((piece.Is(WordClass.Say | WordClass.Weak) || IsUnknownSaying(unit, i)) && !IsFiller(unit, i))
            {
                attribution = Verb(unitIndex, unit, i, floor, found);
            }
            else if (Answered(unitIndex, unit, i, floor) is { } answered)
            {
                attribution = answered;
            }
            else if (IsGoingOn(unit, i))
            {
                attribution = GoingOn(unitIndex, unit, i, floor);
            }
            else if (SourceOpener(unit, i) is var opener and > 0)
            {
                attribution = According(unitIndex, unit, i, opener, floor);
            }
            else if (IsPut(unit, i))
            {
                attribution = Put(unitIndex, unit, i, floor);
            }
            else if (speech.Folded(i) is "put" or "puts" or "putting")
            {
                attribution = PutAt(unitIndex, unit, i, floor);
            }
            else if (piece.Is(WordClass.Colon))
            {
                attribution = Label(unitIndex, unit, i, floor) ?? Announced(unitIndex, unit, i, floor, found) ?? (found.Count == 0 || found[^1].Unit != unitIndex || found[^1] is { Content: < 0, EndsInColon: false } ? Narrated(unitIndex, unit, i) : null);
            }

            attribution ??= NominalReport(unitIndex, unit, i, floor);
            if (attribution is { IsWeak: true } && !(attribution is { Rule: "quote.inverted", Before: >= 0 } && speech.Pieces[i - 1].Is(WordClass.Quote | WordClass.Comma) && IsBehindSpeech(unit, i)) && (!QuoteFollows(unit, i) || i > unit.First && speech.Folded(i - 1) == "who" && Antecedent(i, floor).First < 0))
            {
                // called, rejected, spoke: only beside quoted words.
                continue;
            }

            if (attribution is { IsWeak: true } or { ReportsClause: false, Before: < 0, EndsInColon: false, Content: < 0 } || attribution is { ReportsClause: false, Before: < 0, Content: >= 0 } && !speech.Pieces[attribution.Content].Is(WordClass.Quote) && !attribution.EndsInColon)
            {
                found.Add(attribution);
            }
            else if (attribution is not null)
            {
                found.Add(attribution);
                floor = attribution.Content >= 0 ? Math.Max(attribution.Content, attribution.CueEnd) : attribution.End;
                i = Math.Max(i, attribution.CueEnd - 1);
            }
        }
    }

    // "think tank", "believe it or not", "let us ask", "let me say", "told in writing", "asked not to be named": nobody says anything.
    private bool IsFiller(Unit unit, int i) => i + 1 < unit.End && (speech.Folded(i) == "think" && speech.Folded(i + 1) is "tank" or "tanks" || speech.Folded(i) == "believe" && speech.Folded(i + 1) == "it")
        || i - 2 >= unit.First && speech.Folded(i - 1) is "us" or "me" && speech.Folded(i - 2) == "let"
        || i > unit.First && speech.Folded(i) == "writing" && speech.Folded(i - 1) == "in"
        || EnglishContent.AsksForSilence(speech, unit.End, i);

    private Attribution? Verb(int unitIndex, Unit unit, int i, int floor, List<Attribution> found)
    {
        var piece = speech.Pieces[i];
        var nextToQuote = i > unit.First && speech.Pieces[i - 1].Is(WordClass.Quote) || i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Quote) || i + 2 < unit.End && speech.Pieces[i + 2].Is(WordClass.Quote) && (speech.Pieces[i + 1].Is(WordClass.Comma | WordClass.Colon | WordClass.That) || speech.Folded(i + 1) == "as");
        if (piece.Is(WordClass.Participle) && speech.Pieces[Math.Max(i - 1, unit.First)].Is(WordClass.That) && i > unit.First)
        {
            // "contended that maintaining the terminal was dangerous"
            return null;
        }

        if (PassesOn(unit, i) || piece.Is(WordClass.Plain) && piece.Is(WordClass.NounLike) && IsBehindSpeech(unit, i))
        {
            // Told where "as saying" stands; "“…,” state television reported": no verb.
            return null;
        }

        if (IsToldBy(unit, i))
        {
            return ToldBy(unitIndex, unit, i, found);
        }

        if (AsWasTold(unitIndex, unit, i) is { } stated)
        {
            return stated;
        }

        if (piece.Is(WordClass.Participle))
        {
            return Participle(unitIndex, unit, i, floor, found, nextToQuote);
        }

        if (Passive(unitIndex, unit, i, floor) is { } passive)
        {
            return passive;
        }

        if (speech.Folded(unit.First) == "as" && piece.Is(WordClass.Say) && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Comma) && i > unit.First + 1 && EnglishPhrases.StartsPhrase(speech, unit.First + 1, i) && EnglishPhrases.ForwardEnd(speech, unit.First + 1, i) == i && AsTold(unitIndex, unit, i, i + 1, (unit.First + 1, i)) is { } noted)
        {
            return noted;
        }

        if (!IsFinite(unit, i, nextToQuote) && !IsOfView(unit, i) && !IsLetKnown(i))
        {
            return null;
        }

        var cueEnd = i + 1;
        if (piece.Class == WordClass.None || IsOfView(unit, i))
        {
            if (IsUnknownParticiple(unit, i))
            {
                return Participle(unitIndex, unit, i, floor, found, nextToQuote);
            }

            var cue = speech.Folded(i) == "know" && Letting(unit, i) is var letting and > 0 ? letting : IsOfView(unit, i) ? i - 3 : speech.Folded(i) is "clear" or "known" or "plain" || IsLetKnown(i) ? IsLet(i - 1) ? i - 3 : IsMake(i - 1) ? i - 1 : i - 2 : i;
            var (teller, tellerEnd) = EnglishSubject.Before(speech, cue, floor);
            return teller < 0 && cue == i && speech.Pieces[i + 1].Is(WordClass.That) && speech.Folded(i - 1) is "and" or "but" ? Shared(unitIndex, unit, i, cueEnd, found, nextToQuote)
                : teller < 0 || !IsNamed(teller, tellerEnd) && !IsShowing(unit, i) ? null
                : Make(unitIndex, unit, cue, cueEnd, teller, tellerEnd, teller, cueEnd, IsShowing(unit, i) ? BeforeContent(unit, teller, floor) : -1, "quote.said-verb");
        }

        if ((Inverted(unit, i, floor) ?? InvertedLate(unit, i, floor)) is var (first, end, inFront))
        {
            return Make(unitIndex, unit, i, cueEnd, first, end, i, end, inFront, "quote.inverted");
        }

        var subject = Subject(i, floor);
        if (subject.First < 0)
        {
            return Shared(unitIndex, unit, i, cueEnd, found, nextToQuote);
        }

        if (speech.Folded(subject.End - 1) is "nobody" or "none" || speech.Folded(subject.First) is "nobody" or "none" || IsNobody(subject.First, subject.End) || subject.End - subject.First == 1 && speech.Pieces[subject.First].Class == WordClass.None)
        {
            return null;
        }

        if (!IsNamed(subject.First, subject.End) && !IsOneOf(subject.First, subject.End) && !nextToQuote && !(speech.Folded(i) is "said" or "says" or "say") && !(speech.Pieces[Math.Max(subject.First - 1, unit.First)].Is(WordClass.Comma) && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Comma | WordClass.Stop)) && BeforeContent(unit, subject.First, floor) < 0 && !(i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.That | WordClass.Colon)))
        {
            // "a plan announced the day before": nobody speaks here.
            return null;
        }

        if (CitedInAside(subject.First, subject.End, i) is var (asideFirst, asideEnd))
        {
            return Make(unitIndex, unit, i, cueEnd, asideFirst, asideEnd, subject.First, cueEnd, -1, "quote.citing");
        }

        if (AsTold(unitIndex, unit, i, cueEnd, subject) is { } told)
        {
            return told;
        }

        if (cueEnd + 2 < unit.End && subject.First - 1 > unit.First && piece.Is(WordClass.Say)
            && (speech.Folded(subject.First - 1) is "which" or "what" or "that" or "who" && Embedded.IsVerbOf(speech, cueEnd) && speech.Folded(cueEnd) != "to" || IsOnWhatStandsBefore(subject, cueEnd)))
        {
            // "a train, which he said would leave in June", "migrants it says entered the country": the relative word or the noun is the subject of what he said.
            return new Attribution { Unit = unitIndex, Cue = piece.Span, CueFirst = i, CueEnd = cueEnd, Subject = speech.SpanOf(subject.First, subject.End), First = subject.First, End = cueEnd, Content = cueEnd, ReportsClause = true, Rule = "indirect.that" };
        }

        if (speech.Folded(unit.First) is "quoting" or "citing" && CitedFirst(unit) is var (cited, citedBy) && speech.Pieces[citedBy].Is(WordClass.Comma) && citedBy < subject.First && EnglishContent.After(speech, unit, cueEnd, piece).Kind is ContentKind.That or ContentKind.Bare)
        {
            return Make(unitIndex, unit, i, cueEnd, cited, citedBy, unit.First, cueEnd, -1, "quote.citing");
        }

        floor = AfterMark(floor, subject.First);
        subject = (WithPartner(subject.First, floor), subject.End);
        var before = BeforeContent(unit, subject.First, floor);
        before = before >= 0 ? AfterSemicolon(before, subject.First) : before;
        if (before < 0 && subject.First - 1 > floor && speech.Pieces[subject.First - 1].Is(WordClass.Comma) && !speech.Pieces[i - 1].Is(WordClass.Relative)
            && Embedded.GoesOn(speech, unit, floor, subject.First, EnglishContent.After(speech, unit, cueEnd, piece) is { Kind: ContentKind.None or ContentKind.Quote } tail ? tail.AdjunctEnd : cueEnd))
        {
            // "Under the framework, the sources said, the Taliban would": what is said goes on behind the attribution.
            before = floor;
        }

        if (subject.First - 1 > floor && speech.Pieces[subject.First - 1].Is(WordClass.Comma) && IsTimeOnly(floor, subject.First - 1) && EnglishContent.After(speech, unit, cueEnd, piece) is { Kind: ContentKind.None } listener && listener.AdjunctEnd + 3 < unit.End && speech.Pieces[listener.AdjunctEnd].Is(WordClass.Comma)
            && EnglishPhrases.StartsPhrase(speech, listener.AdjunctEnd + 1, unit.End) && EnglishVerbs.HasPredicate(speech, listener.AdjunctEnd + 1, unit.End))
        {
            // "Each time, he told the agency, soldiers sent his group back"
            return new Attribution { Unit = unitIndex, Cue = piece.Span, CueFirst = i, CueEnd = cueEnd, Subject = speech.SpanOf(subject.First, subject.End), First = subject.First, End = listener.AdjunctEnd, Content = listener.AdjunctEnd + 1, ReportsClause = piece.Is(WordClass.Say), IsWeak = !piece.Is(WordClass.Say), Rule = "quote.said-verb" };
        }

        if (before >= 0 && EnglishContent.After(speech, unit, cueEnd, piece).AdjunctEnd is var past && Cited(unit, past) is var (citedFirst, citedEnd))
        {
            return Make(unitIndex, unit, i, cueEnd, citedFirst, citedEnd, subject.First, citedEnd, before, "quote.citing");
        }

        return Make(unitIndex, unit, i, cueEnd, subject.First, subject.End, subject.First, cueEnd, before, EnglishPhrases.IsPronoun(speech, subject.First) ? "quote.pronoun" : "quote.said-verb");
    }

    private Attribution Make(int unitIndex, Unit unit, int cue, int cueEnd, int subjectFirst, int subjectEnd, int first, int end, int before, string rule, bool inherits = false, Attribution? from = null, bool impersonal = false)
    {
        var verb = speech.Pieces[cueEnd - 1];
        var (content, kind, adjunctEnd) = EnglishContent.After(speech, unit, Math.Max(cueEnd, end), verb);
        if (kind == ContentKind.Loose && speech.Folded(cueEnd - 1) == "clear")
        {
            // "made clear Turkey would stay"
            kind = ContentKind.Bare;
        }

        if (kind == ContentKind.None || (before >= 0 || rule == "quote.inverted") && kind == ContentKind.Loose || rule == "quote.inverted" && kind == ContentKind.Bare
            || before >= 0 && kind == ContentKind.Bare && !EnglishPhrases.StartsPhrase(speech, content, unit.End))
        {
            content = -1;
        }

        if (kind == ContentKind.None && before < 0 && !inherits && rule is "quote.said-verb" or "quote.pronoun" && verb.Is(WordClass.Bare) && !(first > unit.First && speech.Folded(first - 1) is "as" or "when" or "what" or "which" or "who") && EnglishContent.PastComma(speech, unit, adjunctEnd) is var told and > 0)
        {
            (content, kind) = (told, ContentKind.Bare);
        }

        if (content >= 0 && kind == ContentKind.Bare && speech.Folded(content) is "how" or "why" or "whether" or "where")
        {
            // "In the ward, where she lies, she recounts how …"
            before = -1;
        }

        var says = verb.Is(WordClass.Say) || verb.Class == WordClass.None || kind == ContentKind.That && verb.Is(WordClass.Weak) && TellsThat(speech.Folded(cueEnd - 1)) || kind == ContentKind.Bare && verb.Is(WordClass.Weak) || kind == ContentKind.None && before >= 0 && EndsReport(before, first, cueEnd - 1) || rule is "quote.citing" or "quote.quoted-as";

        // "did not exclude that", "has not ruled out that": what he does not exclude he tells.
        var reports = says && (IsNegated(cue, unit) == (speech.Folded(cue) == "exclude") || speech.Folded(cue) is "rule" or "ruled") && !(kind != ContentKind.That && first > unit.First && speech.Folded(first - 1) == "as") && (content < 0 ? before >= 0 && (kind != ContentKind.Loose || rule == "quote.inverted" || verb.Is(WordClass.Bare)) : kind is ContentKind.That or ContentKind.Bare or ContentKind.Colon);
        // "Turkey, he told the BBC, “was part of NATO”": the quoted words end the sentence that his words began.
        var embedded = says && before >= 0 && content >= 0 && kind == ContentKind.Quote && speech.Pieces[content - 1].Is(WordClass.Comma) && speech.Pieces[first - 1].Is(WordClass.Comma) && Embedded.IsHalf(speech, before, first)
            && speech.Spans[speech.Pieces[content].Quote] is var quoted && quoted.Start < quoted.End && char.IsLower(speech.Text.Text[quoted.Start]);
        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(cue, cueEnd),
            CueFirst = cue,
            CueEnd = cueEnd,
            Subject = EnglishPhrases.Span(speech, subjectFirst, subjectEnd),
            First = first,
            End = Math.Max(end, content < 0 ? adjunctEnd : end),
            Content = content,
            Before = says || rule == "quote.inverted" && IsBehindSpeech(unit, cue) ? before : -1,
            EndsInColon = kind == ContentKind.Colon || content < 0 && adjunctEnd == unit.End && speech.Pieces[unit.End - 1].Is(WordClass.Colon),
            ReportsClause = reports || embedded,
            IsEmbedded = embedded,
            IsWeak = !says,
            Inherits = inherits,
            IsImpersonal = impersonal,
            From = from,
            Rule = rule,
        };
    }
}
