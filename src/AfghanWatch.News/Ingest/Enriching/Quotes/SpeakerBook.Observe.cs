using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whom the narrator tells of, so that the next pronoun finds him.</content>
internal sealed partial class SpeakerBook
{
    private const int LongestSubject = 3;
    private const int LongestTitle = 5;
    private const int FarEnd = 16;

    /// <summary>Notes the subject a sentence is about, so that a pronoun after it finds it.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="limit">Where its own attribution begins, else its end.</param>
    public void Observe(Unit unit, int limit)
    {
        if (Led(unit.First, limit) is not { } led)
        {
            ObserveSubject(unit, limit);
            return;
        }

        // "When Ali Danish signs in, the officer at the desk greets him": he stays in the foreground before somebody without a name.
        Remember(led, true, Gender.Unknown, null);
        ObserveSubject(unit, limit);
        if (LastPerson is null || LastPerson != led && IsUnnamed(LastPerson))
        {
            Remember(led, true, Gender.Unknown, null);
        }
    }

    // Whom the clause of time or reason that opens a sentence is about.
    private string? Led(int first, int limit) => first + 2 < limit && speech.Folded(first) is "when" or "while" or "after" or "before" or "as" or "since" or "until" or "because" or "although" or "once" && !EnglishPhrases.IsPronoun(speech, first + 1) ? SubjectName(first + 1, limit) : null;

    private void ObserveSubject(Unit unit, int limit)
    {
        var start = unit.First;
        while (start < limit - 1 && speech.Pieces[start].Is(WordClass.Number | WordClass.Dash | WordClass.Colon | WordClass.Stop))
        {
            // The hour of a live page.
            start++;
        }

        var (first, end) = EnglishClause.Subject(speech, start, limit);
        if (first > start && speech.Folded(start) == "for" && start + 1 < limit && EnglishPhrases.ForwardEnd(speech, start + 1, limit) is var set && set < first && set > start + 1 && (PersonOf(start + 1, set, speech.Pieces[set - 1].Span.End) ?? NamedAt(start + 1)) is { } topic)
        {
            // "For Samira Karimi, a teacher, it was too late."
            Remember(topic, true, GivenNames.GenderOf(topic), null);
            return;
        }

        if (end <= first)
        {
            ObserveLater(start, start, limit);
            return;
        }

        if (EnglishPhrases.IsPronoun(speech, first))
        {
            // Whom "she" is about stays in the foreground.
            if (speech.Folded(first) is "he" or "she" && Pronoun(first) is { Name: { } spokenOf })
            {
                Remember(spokenOf, true, speech.Folded(first) == "he" ? Gender.Male : Gender.Female, null);
            }

            return;
        }

        Stranger(unit, end, limit);
        ObserveLater(first, end, limit);
        if (limit == unit.End && NameAtEnd(first, limit) is { } presented)
        {
            Remember(presented, true, GivenNames.GenderOf(presented), null);
            return;
        }

        if (Called(end, limit) is { } called)
        {
            // "The boy was called Najib Rahimi": from here on he is told of by his name.
            Remember(called, true, SpeakerWords.GenderOf(speech, first, end, called), SpeakerWords.Content(speech, first, end, speech.Pieces[end - 1].Span.End));
            return;
        }

        var span = speech.SpanOf(first, end);
        if (IsPair(first, end))
        {
            Remember(SpeakerWords.Description(speech, first, end, span.End), false, Gender.Unknown, null, plural: true);
            return;
        }

        var actor = Actor(span);
        if (IsOwned(first) && speech.Folded(first) != "their")
        {
            // "His family is still in Kunduz": he is told of here too.
            Pronoun(first);
            Tie(first, end);
        }

        if (actor is not null && names.IsPerson(actor))
        {
            Remember(actor.Name, true, SpeakerWords.GenderOf(speech, first, end, actor.Name), null);
        }
        else if (SubjectName(first, limit) is { } subject)
        {
            Remember(subject, true, SpeakerWords.GenderOf(speech, first, first, subject), null);
        }
        else if ((Apposed(first, end) ?? ApposedInLead(first, limit)) is { } name || PersonOf(first, end, span.End) is { } named && (name = named) is not null)
        {
            Remember(name, true, SpeakerWords.GenderOf(speech, first, end, name) is var gender and not Gender.Unknown ? gender : AsideGender(end, limit), SpeakerWords.Content(speech, first, end, span.End));
        }
        else if (end == unit.End && end - first > LongestSubject && !IsGivenName(first, limit))
        {
            // "Turkish envoy promises more scholarships": a headline read without its verb tells of nobody.
            return;
        }
        else if (actor is not null)
        {
            Remember(SpeakerWords.Description(speech, first, end, span.End), false, Gender.Unknown, null);
        }
        else if (IsGivenName(first, limit))
        {
            // "Jawad has tried it three times", "Qadir parks his car"
            var given = speech.Pieces[first].Span.Cut(speech.Text.Text);
            Remember(Full(given), true, SpeakerWords.GenderOf(speech, first, first + 1, given), null);
        }
        else if (end - first > 2 && speech.Pieces[end - 2].Is(WordClass.Possessive) && speech.Pieces[end - 1].Is(WordClass.Body) && !speech.Pieces[end - 1].Is(WordClass.Role))
        {
            // "The governor's office": no governor.
            Bring(first, end);
        }
        else if (SpeakerWords.HasRole(speech, first, end) || speech.Folded(first) is "a" or "an" && end < limit && (speech.Folded(end) == "who" || end + 1 < limit && speech.Folded(end + 1) == "who"))
        {
            _inBackground = IsOwned(first) && !TakesFloor(first, end, limit);
            Describe(span, first, end);
            _inBackground = false;
        }
        else if (SpeakerWords.HasBody(speech, first, end) && !SpeakerWords.IsPlural(speech, first, end))
        {
            Bring(first, end);
        }
    }

    private string? NamedAt(int piece)
    {
        var at = names.FirstFrom(speech.Pieces[piece].Span.Start);
        return at < names.Mentions.Count && names.Mentions[at].Span.Start == speech.Pieces[piece].Span.Start && names.IsPerson(names.Mentions[at].Actor) ? names.Mentions[at].Actor.Name : null;
    }

    // "One of those released is Najibullah (23).", "The message came from Abdul Wahid.": who a sentence without a person for its subject leads up to.
    private string? NameAtEnd(int first, int limit)
    {
        var end = limit;
        while (end > first && speech.Pieces[end - 1].Is(WordClass.Stop | WordClass.Bracket | WordClass.Number))
        {
            end--;
        }

        var start = end;
        while (start > first && end - start < LongestTitle && IsNamePart(start - 1))
        {
            start--;
        }

        if (start == end || start - 1 <= first || speech.Pieces[start - 1].Quote >= 0 || limit - first > FarEnd)
        {
            return null;
        }

        var leads = speech.Pieces[start - 1].Is(WordClass.Being) && speech.Folded(start - 1) is "is" or "was" || speech.Folded(start - 1) == "from" && speech.Folded(start - 2) is "came" or "comes" or "come";
        return leads ? NamedAt(start) ?? (GivenNames.Has(speech.Folded(start)) && !names.HasName(speech.SpanOf(start, end)) ? Full(speech.SpanOf(start, end).Cut(speech.Text.Text)) : null) : null;
    }

    // "Dilek Yaman teaches law", "The Norwegian Jan Egeland leads the council": a verb no list holds hides where the phrase ends, but not the name.
    private string? SubjectName(int first, int limit)
    {
        for (var i = first; i < limit && i < first + LongestTitle && (i == first || speech.Pieces[i - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Determiner) || IsSentTo(i - 1, first, limit)); i++)
        {
            var at = names.FirstFrom(speech.Pieces[i].Span.Start);
            if (IsSentTo(i, first, limit))
            {
                continue;
            }

            if (speech.Pieces[i].Is(WordClass.Possessive | WordClass.Preposition | WordClass.Comma | WordClass.Quote) && !speech.Pieces[i].Is(WordClass.Capital) || at >= names.Mentions.Count)
            {
                return null;
            }

            var mention = names.Mentions[at];
            var after = PieceAt(mention.Span.End);
            if (mention.Span.Start == speech.Pieces[i].Span.Start)
            {
                return names.IsPerson(mention.Actor) && !mention.Actor.Name.EndsWith(')') && after < limit && speech.Pieces[after].Span.Start > mention.Span.End && (speech.Pieces[after].Class == WordClass.None || speech.Pieces[after].Is(WordClass.Auxiliary) || IsSentTo(i - 2, first, limit) && EnglishPhrases.IsFiniteVerb(speech.Pieces[after])) ? mention.Actor.Name : null;
            }
        }

        return null;
    }

    // "Ambassador to Kabul Cihad Erginay": the place he is sent to stands between office and name.
    private bool IsSentTo(int piece, int first, int limit) => piece > first && piece + 2 < limit && speech.Folded(piece) is "to" or "in" && speech.Pieces[piece - 1].Is(WordClass.Role) && speech.Pieces[piece + 1].Is(WordClass.Capital) && speech.Pieces[piece + 2].Is(WordClass.Capital);

    private bool IsGivenName(int piece, int limit) => piece + 1 < limit && speech.Pieces[piece].Class == WordClass.Capital && GivenNames.Has(speech.Folded(piece)) && (speech.Pieces[piece + 1].Is(WordClass.Auxiliary) || speech.Pieces[piece + 1].Class == WordClass.None);

    // "Turkey is home to many, and President Erdogan was once …": the subject of a later clause, remembered before the sentence's own so that the own one is nearer.
    private void ObserveLater(int first, int end, int limit)
    {
        if (end >= limit || end > first && Actor(speech.SpanOf(first, end)) is { } own && names.IsPerson(own))
        {
            return;
        }

        for (var at = names.FirstFrom(speech.Pieces[end].Span.Start); at < names.Mentions.Count && names.Mentions[at].Span.Start < speech.Pieces[limit - 1].Span.End; at++)
        {
            var mention = names.Mentions[at];
            var after = PieceAt(mention.Span.End);
            if (names.IsPerson(mention.Actor) && after < limit && speech.Pieces[after].Span.Start >= mention.Span.End
                && ((speech.Pieces[after].Is(WordClass.Auxiliary) && !speech.Pieces[after].Is(WordClass.Capital) || EnglishPhrases.IsFiniteVerb(speech.Pieces[after]) && !speech.Pieces[after].Is(WordClass.Plain)) && FollowsJoin(PieceAt(mention.Span.Start), end) || IsIntroduced(mention, after, limit)))
            {
                Remember(mention.Actor.Name, true, Gender.Unknown, null);
            }
        }
    }

    // "…, where Hüseyin Karadağ, an engineer, kept three turbines running": an aside behind the name brings him in.
    private bool IsIntroduced(NamedSpan mention, int after, int limit) => after + 2 < limit && speech.Pieces[after].Is(WordClass.Comma) && (speech.Folded(after + 1) is "a" or "an" or "who" or "whose" || speech.Pieces[after + 1].Is(WordClass.Number))
        && mention.Actor.Evidence.Count > 0 && mention.Actor.Evidence[0].Span.Start == mention.Span.Start;

    private bool FollowsJoin(int piece, int floor)
    {
        while (piece - 1 > floor && speech.Pieces[piece - 1].Is(WordClass.Capital | WordClass.Role))
        {
            piece--;
        }

        return piece - 1 >= floor && (speech.Pieces[piece - 1].Is(WordClass.Conjunction | WordClass.Comma) || speech.Folded(piece - 1) is "after" or "before" or "as" or "since");
    }

    // "His ministry did not comment", "The Turkish ministry's note was short": whom the next "it" means. A bare "the group" was brought in before.
    private void Bring(int first, int end)
    {
        var named = IsOwned(first) || speech.Folded(first) == "its";
        var last = end;
        var head = first;
        while (head < end && !(head > first && speech.Pieces[head].Is(WordClass.Preposition) && !speech.Pieces[head].Is(WordClass.Capital)))
        {
            head++;
        }

        if (!char.IsLetter(speech.Text.Text[speech.Pieces[first].Span.Start]))
        {
            return;
        }

        for (var i = first; i < end; i++)
        {
            // "The governor's office rejected it."
            named |= i > first && (speech.Pieces[i].Is(WordClass.Capital) || speech.Pieces[i].Is(WordClass.Possessive) && i + 2 == end);
            last = speech.Pieces[i].Is(WordClass.Possessive) && i > first && i + 2 >= end && SpeakerWords.HasBody(speech, first + 1, i + 1) ? i + 1 : last;
        }

        if (!named && last == end || last == end && !speech.Pieces[head - 1].Is(WordClass.Body) || speech.Folded(end - 1) is "group" or "agency" or "organisation" or "organization" or "body" or "watchdog")
        {
            return;
        }

        var stop = speech.Pieces[last - 1].Span.End;
        var apostrophe = last < end ? speech.Text.Text.AsSpan(speech.Pieces[last - 1].Span.Start, speech.Pieces[last - 1].Span.Length).IndexOfAny('\'', '’') : -1;
        Remember(SpeakerWords.Description(speech, first, last, apostrophe > 0 ? speech.Pieces[last - 1].Span.Start + apostrophe : stop), false, Gender.Unknown, null);
    }

    // "was called Najib Rahimi", "is named Hasib", "goes by Ali"
    private string? Called(int end, int limit)
    {
        if (end + 2 >= limit || !(speech.Pieces[end].Is(WordClass.Being) && speech.Folded(end + 1) is "called" or "named"))
        {
            return null;
        }

        var stop = end + 2;
        while (stop < limit && stop < end + 6 && IsNamePart(stop))
        {
            stop++;
        }

        return stop == end + 2 ? null : Actor(speech.SpanOf(end + 2, stop)) is { } actor ? names.IsPerson(actor) ? actor.Name : null : Full(speech.SpanOf(end + 2, stop).Cut(speech.Text.Text));
    }

    // "Zarmina, mother of a soldier, waited"
    private Gender AsideGender(int end, int limit)
    {
        for (var i = end + 1; i < limit && i < end + 5 && speech.Pieces[end].Is(WordClass.Comma) && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Preposition | WordClass.Relative | WordClass.Possessive); i++)
        {
            if (SpeakerNouns.GenderOf(speech.Folded(i)) is var gender and not Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }
}
