using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Quotes;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Finds speech, direct and reported, and who speaks. Never throws; time is linear in the text.</summary>
internal static class QuoteFinder
{
    private const int FarNested = 12;

    /// <summary>All quotes in the order of the text; the rules are told in docs/technotes/quotes.md.</summary>
    /// <param name="text">The text.</param>
    /// <param name="actors">Whom it names.</param>
    /// <param name="bodies">Ids of the known actors that are no persons; without it their names tell.</param>
    /// <param name="offices">What the vocabulary knows of them.</param>
    /// <param name="publishedOn">The day of publication.</param>
    public static IReadOnlyList<Quote> Find(NewsText text, IReadOnlyList<ActorMention> actors, IReadOnlySet<string>? bodies = null, KnownOffices? offices = null, DateOnly? publishedOn = null)
    {
        if (text.Tokens.Count == 0)
        {
            return [];
        }

        var turkish = text.Language == "tr";
        var classes = WordReader.Read(text, turkish);
        var speech = SpeechText.Build(text, classes, QuotePairer.Pair(text, new AttributionProbe(text, classes, turkish)));
        var names = new SpeakerNames(actors, text.Text.Length, bodies);
        IAttributionReader reader = turkish ? new TurkishAttributions(speech, names) : new EnglishAttributions(speech);
        var subjects = new TurkishSubject(speech, names);
        var book = new SpeakerBook(speech, names, turkish, offices, publishedOn);
        var papers = new TurkishPapers(speech);
        var attributions = new List<Attribution>();
        var firstOfUnit = new int[speech.Units.Count + 1];
        var persons = new string?[speech.Units.Count];
        Speaker? last = null;
        for (var u = 0; u < speech.Units.Count; u++)
        {
            firstOfUnit[u] = attributions.Count;
            reader.Read(u, attributions);
            book.Begin(u);
            var unit = speech.Units[u];
            var before = book.Foreground;
            var question = Interview.IsLabelled(speech, unit);
            var said = firstOfUnit[u] < attributions.Count ? attributions[firstOfUnit[u]] : null;
            var told = !turkish && said is { Before: >= 0 } ? Observed(speech, unit, said) : -1;
            if (!turkish && (said is null || said.Before < 0 && said.First > unit.First || told > unit.First))
            {
                book.Observe(unit, told > unit.First ? told : said?.First ?? unit.End);
                before = said is not null && (IsAside(speech, said) || said.Rule == "indirect.according-to") && book.LastPerson is not null ? book.LastPerson : before;
            }
            else if (said is null)
            {
                if (subjects.Met(unit) is { } met)
                {
                    // "Ural'a telefonla ulaştık": the next words are his.
                    last = book.Resolve(met);
                    papers.Note(unit, last);
                }
                else if (subjects.About(unit) is { } about)
                {
                    // Turkish drops the pronoun: the next verb of saying takes this subject.
                    last = book.Resolve(about);
                    papers.Note(unit, last);
                }

                book.NotePredicate(unit);
            }

            if (!turkish)
            {
                book.IntroduceAliases(unit);
            }

            for (var i = firstOfUnit[u]; i < attributions.Count; i++)
            {
                if (attributions[i] is { IsImpersonal: true } passive)
                {
                    passive.Speaker = turkish ? papers.Owner(passive, last) : last is { IsPerson: true } || EnglishAttributions.IsHearsay(speech.Folded(passive.CueEnd - 1)) ? null : last;
                    passive.IsIdle = turkish && !papers.Tells(passive);
                    continue;
                }

                attributions[i].Speaker = attributions[i].Subject is { } subject ? book.Resolve(subject) : attributions[i].From is { Speaker: { } main } ? main : last ?? About(book, attributions[i], turkish);
                last = attributions[i].Speaker;
                papers.Note(attributions[i]);
            }

            if (!turkish)
            {
                if (question || said is not null && (IsAside(speech, said) || said.Rule == "indirect.according-to" && told > unit.First && book.LastPerson is not null && book.LastPerson != said.Speaker?.Name) && firstOfUnit[u] + 1 == attributions.Count)
                {
                    book.Foreground = before;
                }

                if (firstOfUnit[u] < attributions.Count && Frame(speech, attributions, firstOfUnit[u]) is { } frame)
                {
                    book.Keep(frame);
                }

                book.Introduce(unit);
            }

            persons[u] = book.LastPerson ?? book.Owner(unit);
        }

        firstOfUnit[^1] = attributions.Count;
        var quotes = new List<Quote>();
        var interview = new Interview(speech, names);
        var direct = new DirectQuotes(speech, attributions, firstOfUnit, persons, interview, new NestedQuotes(text, classes, names, speech.Spans, turkish), new Transcript(text, names, interview), turkish, quotes);
        direct.Find();
        direct.Unmarked.Sort((left, right) => left.Start.CompareTo(right.Start));
        new IndirectQuotes(speech, attributions, firstOfUnit, turkish, direct.Unmarked, quotes).Find();
        quotes.Sort((left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : left.Span.End.CompareTo(right.Span.End));
        return quotes;
    }

    // "Akar said that Austin had told him …": the report is Akar's, and so are the next words.
    private static string? Frame(SpeechText speech, List<Attribution> attributions, int first)
    {
        var outer = attributions[first];
        if (attributions.Count < first + 2 || outer is not { ReportsClause: true, Speaker: { IsPerson: true, Name: { } name } } || outer.Content < outer.CueEnd || outer.Rule == "indirect.according-to")
        {
            return null;
        }

        for (var i = first + 1; i < attributions.Count; i++)
        {
            if (attributions[i].Inherits || attributions[i].First < outer.Content || HoldsComma(speech, outer.Content, attributions[i].First))
            {
                return null;
            }
        }

        return name;
    }

    private static bool HoldsComma(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end && i < first + FarNested; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Dash | WordClass.Colon))
            {
                return true;
            }
        }

        return end - first > FarNested;
    }

    // "Akar opened the meeting. “…” said.": a verb without a subject, where nobody spoke so far.
    private static Speaker? About(SpeakerBook book, Attribution said, bool turkish) => !turkish && said is { Inherits: true, IsWeak: false } && book.Foreground is { } about ? new Speaker(about, null, true, true) : null;

    // What stands before an attribution may be about somebody: up to a colon, else where no pronoun speaks ("Erdogan, he said, had asked" is not about him).
    private static int Observed(SpeechText speech, Unit unit, Attribution said)
    {
        for (var i = said.First - 1; i > unit.First && i > said.First - 40; i--)
        {
            if (speech.Pieces[i].Is(WordClass.Colon))
            {
                return i;
            }
        }

        return said.Rule is "indirect.according-to" && said.First > unit.First ? said.First : -1;
    }

    // "Erdogan turned on the opposition, whose leader claims that …": the sentence stays his.
    private static bool IsAside(SpeechText speech, Attribution said)
    {
        for (var i = said.First - 1; i >= speech.Units[said.Unit].First && i > said.First - 6; i--)
        {
            if (speech.Pieces[i].Is(WordClass.Relative))
            {
                return true;
            }
        }

        return false;
    }
}
