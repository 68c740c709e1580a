using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>
/// Judges whether an article is about Turkey's own dealings with Afghanistan, the Taliban or Afghan refugees:
/// both sides must meet in headline, lead or enough sentences; a single meeting far down is a passing mention.
/// </summary>
internal sealed class DossierJudge
{
    private const double Even = 1.9;
    private const double Steepness = 1;
    private const double HeadlineShare = 1.2;
    private const double LeadShare = 1;
    private const double BodyShare = 0.8;
    private const double NearShare = 0.3;
    private const double MostForShare = 5;
    private const double PlainLength = 10;
    private const int BriefLength = 3;
    private const double PassingShare = 0.4;
    private const double PartyWeight = 2;
    private const double NearHeadingShare = 0.4;
    private const double BodyAgainstShare = 0.5;
    private const double MostAgainst = 8;
    private const double FitBase = -2.1;
    private const double FitMeeting = 0.373;
    private const double FitShare = 1.15;
    private const double FitActors = 0.76;
    private const double FitTopic = 1.18;

    private readonly TopicTerm[] _terms;
    private readonly TermMatcher _matcher;
    private readonly DossierSides _sides;

    public DossierJudge(DossierVocabulary vocabulary, string language)
    {
        _terms = [.. vocabulary.TopicTerms.Where(term => term.Topic == "_dossier" && (term.Language == language || term.Language is not ("en" or "tr")))];
        _matcher = new TermMatcher([.. _terms.Select(term => term.Term)]);
        _sides = new DossierSides(vocabulary, _terms);
    }

    public OnTopic Judge(NewsText text, ArticleZones zones, string? title, IReadOnlyList<ActorMention> actors, IReadOnlyList<PlaceMention> places, IReadOnlyList<TopicTag> topics)
    {
        var words = text.Words;
        var hits = _matcher.Find(words);
        hits.RemoveAll(hit => zones.IsOutside(words.SentenceOf(hit.First)));
        var sides = _sides.Of(words, hits, zones, actors, places);
        var against = AgainstPoints(words, hits, zones);
        var heading = TitleSides(title, text, zones, ref against);
        double headline = Meeting(heading), lead = NearHeading(heading, sides, zones), body = 0;
        int turkish = IsParty(heading.Turkey), afghan = IsParty(heading.Afghanistan);
        var meetsEarly = headline > 0;
        var nearsEarly = lead > 0;
        for (var s = 0; s < sides.Length; s++)
        {
            turkish += IsParty(sides[s].Turkey);
            afghan += IsParty(sides[s].Afghanistan);
            var meeting = Meeting(sides, s);
            meetsEarly |= (zones.IsHeadline(s) || zones.IsLead(s)) && Meeting(sides[s]) > 0;
            headline = zones.IsHeadline(s) ? Math.Max(headline, meeting) : headline;
            lead += zones.IsLead(s) ? meeting : 0;
            body += zones.IsHeadline(s) || zones.IsLead(s) ? 0 : meeting;
        }

        var points = (headline * HeadlineShare) + (lead * LeadShare) + (body * BodyShare / Math.Sqrt(Math.Max(1, zones.BodyLength / PlainLength)));

        // Both sides fill the text even where few sentences name them together.
        var share = Math.Min(turkish, afghan * 2) / (double)zones.BodyLength;
        points += turkish >= 2 || zones.BodyLength <= BriefLength ? MostForShare * Math.Min(share, 0.5) : 0;

        // A side named only once, and not where the news stands, is mentioned in passing.
        var passes = zones.BodyLength > BriefLength && !meetsEarly && !(nearsEarly && turkish >= 2) && Math.Min(turkish, afghan) <= 1;
        points = (passes ? PassingShare * points : points) - against;
        var odds = Steepness * (points - Even);
        odds = passes || zones.BodyLength <= BriefLength ? odds : AllTold(odds, turkish, afghan, _sides.TurkishActors(actors), topics);
        var score = turkish == 0 || afghan == 0 ? 0 : 1 / (1 + Math.Exp(-odds));
        return new OnTopic(score >= 0.5, Math.Round(score, 3), Evidence(words, hits, sides));
    }

    // Besides where the sides meet: how much of the text each fills, whether Turks the vocabulary knows act in it, and whether it has one of the topics.
    // The weights are fitted to the tune set (logistic, ten parts, read by their held-out figure); a side named once counts twice at most.
    private static double AllTold(double odds, int turkish, int afghan, int turkishActors, IReadOnlyList<TopicTag> topics) =>
        FitBase + FitMeeting * Math.Clamp(odds, -6, 8) + FitShare * Math.Log(1 + Math.Min(turkish, 2 * afghan)) + FitActors * Math.Min(2, turkishActors) + FitTopic * (topics.Count > 0 ? topics[0].Score : 0);

    // Both sides in one sentence meet; in neighbouring sentences they nearly do ("Turkey … . It told the Taliban …").
    private static double Meeting((double Turkey, double Afghanistan)[] sides, int s)
    {
        var (turkey, afghanistan) = sides[s];
        if (turkey > 0 && afghanistan > 0)
        {
            return Math.Min(turkey, afghanistan);
        }

        return turkey > 0 && s > 0 && sides[s - 1].Afghanistan > 0 || afghanistan > 0 && s > 0 && sides[s - 1].Turkey > 0 ? NearShare * Math.Max(turkey, afghanistan) : 0;
    }

    private static double Meeting((double Turkey, double Afghanistan) side) => side.Turkey > 0 && side.Afghanistan > 0 ? Math.Min(side.Turkey, side.Afghanistan) : 0;

    private static int IsParty(double weight) => weight >= PartyWeight ? 1 : 0;

    // "Turkey's embassy is back" above a lead about Kabul is a meeting told over two lines.
    private static double NearHeading((double Turkey, double Afghanistan) heading, (double Turkey, double Afghanistan)[] sides, ArticleZones zones)
    {
        double near = 0;
        for (var s = zones.BodyStart; s < zones.LeadEnd && s < sides.Length && Meeting(heading) == 0; s++)
        {
            near = Math.Max(near, Math.Max(Math.Min(heading.Turkey, sides[s].Afghanistan), Math.Min(heading.Afghanistan, sides[s].Turkey)));
        }

        return NearHeadingShare * near;
    }

    // What a text about sport, the arts or prices is about: most where the news stands.
    private double AgainstPoints(WordView words, List<TermHit> hits, ArticleZones zones)
    {
        double points = 0;
        var last = -1;
        foreach (var hit in hits)
        {
            var sentence = words.SentenceOf(hit.First);
            if (_terms[hit.Term].Kind == "against" && sentence != last)
            {
                last = sentence;
                points += zones.IsHeadline(sentence) || zones.IsLead(sentence) ? _terms[hit.Term].Weight : BodyAgainstShare * _terms[hit.Term].Weight;
            }
        }

        return Math.Min(MostAgainst, points);
    }

    private (double Turkey, double Afghanistan) TitleSides(string? title, NewsText text, ArticleZones zones, ref double against)
    {
        if (string.IsNullOrWhiteSpace(title) || zones.BodyStart > 0 || text.Text.AsSpan().TrimStart().StartsWith(title.AsSpan().Trim(), StringComparison.Ordinal))
        {
            return default;
        }

        var words = NewsText.Cut(title, text.Language).Words;
        var side = (Turkey: 0.0, Afghanistan: 0.0);
        var contrary = 0.0;
        foreach (var hit in _matcher.Find(words))
        {
            var term = _terms[hit.Term];
            side.Turkey = Math.Max(side.Turkey, term.Kind == "turkey" ? _sides.TurkishWeight(words, hit) : 0);
            side.Afghanistan = Math.Max(side.Afghanistan, term.Kind == "afghanistan" ? term.Weight : 0);
            contrary = Math.Max(contrary, term.Kind == "against" ? term.Weight : 0);
        }

        against = Math.Min(MostAgainst, against + contrary);
        return side;
    }

    private List<Evidence> Evidence(WordView words, List<TermHit> hits, (double Turkey, double Afghanistan)[] sides)
    {
        var evidence = new List<Evidence>();
        var end = -1;
        foreach (var hit in hits)
        {
            var (turkey, afghanistan) = sides[words.SentenceOf(hit.First)];
            if (turkey > 0 && afghanistan > 0 && hit.First >= end && evidence.Count < 24)
            {
                end = hit.End;
                evidence.Add(new Evidence(words.SpanOf(hit.First, hit.End), "dossier." + _terms[hit.Term].Kind, _terms[hit.Term].Term));
            }
        }

        evidence.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return evidence;
    }
}
