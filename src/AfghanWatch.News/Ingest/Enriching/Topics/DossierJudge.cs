using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>
/// Judges whether an article is about Turkey's own dealings with Afghanistan, the Taliban or Afghan refugees:
/// both sides must meet in headline, lead or enough sentences; a single meeting far down is a passing mention.
/// </summary>
internal sealed class DossierJudge
{
    private const double Even = 1.9;
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

    private readonly TopicTerm[] _terms;
    private readonly TermMatcher _matcher;
    private readonly DossierSides _sides;
    private readonly DossierWeights _weights;

    public DossierJudge(DossierVocabulary vocabulary, string language)
    {
        _terms = [.. vocabulary.TopicTerms.Where(term => term.Topic == "_dossier" && (term.Language == language || term.Language is not ("en" or "tr")))];
        _matcher = new TermMatcher([.. _terms.Select(term => term.Term)]);
        _sides = new DossierSides(vocabulary, _terms);
        _weights = new DossierWeights(vocabulary.TopicTerms);
    }

    public OnTopic Judge(NewsText text, ArticleZones zones, string? title, IReadOnlyList<ActorMention> actors, IReadOnlyList<PlaceMention> places, IReadOnlyList<TopicTag> topics)
    {
        var hits = Hits(text, zones);
        var sides = _sides.Of(text.Words, hits, zones, actors, places);
        var score = Cues(text, zones, title, actors, topics, hits, sides) is { } cues ? _weights.Likelihood(cues) : 0;
        return new OnTopic(score >= 0.5, Math.Round(score, 3), Evidence(text.Words, hits, sides));
    }

    /// <summary>What the likelihood is weighed from, in the order of <see cref="DossierCue"/>; null where a side is not named at all.</summary>
    public double[]? Cues(NewsText text, ArticleZones zones, string? title, IReadOnlyList<ActorMention> actors, IReadOnlyList<PlaceMention> places, IReadOnlyList<TopicTag> topics)
    {
        var hits = Hits(text, zones);
        return Cues(text, zones, title, actors, topics, hits, _sides.Of(text.Words, hits, zones, actors, places));
    }

    private List<TermHit> Hits(NewsText text, ArticleZones zones)
    {
        var hits = _matcher.Find(text.Words);
        hits.RemoveAll(hit => zones.IsOutside(text.Words.SentenceOf(hit.First)));
        return hits;
    }

    private double[]? Cues(NewsText text, ArticleZones zones, string? title, IReadOnlyList<ActorMention> actors, IReadOnlyList<TopicTag> topics, List<TermHit> hits, (double Turkey, double Afghanistan)[] sides)
    {
        var against = AgainstPoints(text.Words, hits, zones);
        var heading = TitleSides(title, text, zones, ref against);
        double headline = Meeting(heading), lead = NearHeading(heading, sides, zones), body = 0;
        int turkish = IsParty(heading.Turkey), afghan = IsParty(heading.Afghanistan);
        int headTurkish = turkish, headAfghan = afghan, leadTurkish = 0, leadAfghan = 0;
        var meetsEarly = headline > 0;
        var nearsEarly = lead > 0;
        for (var s = 0; s < sides.Length; s++)
        {
            turkish += IsParty(sides[s].Turkey);
            afghan += IsParty(sides[s].Afghanistan);
            headTurkish |= zones.IsHeadline(s) ? IsParty(sides[s].Turkey) : 0;
            headAfghan |= zones.IsHeadline(s) ? IsParty(sides[s].Afghanistan) : 0;
            leadTurkish |= zones.IsLead(s) ? IsParty(sides[s].Turkey) : 0;
            leadAfghan |= zones.IsLead(s) ? IsParty(sides[s].Afghanistan) : 0;
            var meeting = Meeting(sides, s);
            meetsEarly |= (zones.IsHeadline(s) || zones.IsLead(s)) && Meeting(sides[s]) > 0;
            headline = zones.IsHeadline(s) ? Math.Max(headline, meeting) : headline;
            lead += zones.IsLead(s) ? meeting : 0;
            body += zones.IsHeadline(s) || zones.IsLead(s) ? 0 : meeting;
        }

        if (turkish == 0 || afghan == 0)
        {
            return null;
        }

        var points = (lead * LeadShare) + (body * BodyShare / Math.Sqrt(Math.Max(1, zones.BodyLength / PlainLength)));

        // Both sides fill the text even where few sentences name them together.
        var share = Math.Min(turkish, afghan * 2) / (double)zones.BodyLength;
        points += turkish >= 2 || zones.BodyLength <= BriefLength ? MostForShare * Math.Min(share, 0.5) : 0;

        // A side named only once, and not where the news stands, is mentioned in passing.
        var isBrief = zones.BodyLength <= BriefLength;
        var passes = !isBrief && !meetsEarly && !(nearsEarly && turkish >= 2) && Math.Min(turkish, afghan) <= 1;
        points = (passes ? PassingShare * points : points) - against;
        var cues = new double[DossierWeights.Names.Length];
        cues[(int)DossierCue.Base] = 1;
        cues[(int)DossierCue.Meeting] = Math.Clamp(points - Even, -6, 8);
        cues[(int)DossierCue.HeadMeeting] = headline;
        cues[(int)DossierCue.Sides] = Math.Log(1 + Math.Min(turkish, 2 * afghan));
        cues[(int)DossierCue.Actors] = Math.Min(2, _sides.TurkishActors(actors));
        cues[(int)DossierCue.Topic] = topics.Count > 0 ? topics[0].Score : 0;
        cues[(int)DossierCue.Passes] = passes ? 1 : 0;
        cues[(int)DossierCue.HeadTurkish] = headTurkish;
        cues[(int)DossierCue.HeadAfghan] = headAfghan;
        cues[(int)DossierCue.LeadTurkish] = leadTurkish;
        cues[(int)DossierCue.LeadAfghan] = leadAfghan;
        cues[(int)DossierCue.TurkishShare] = Math.Min(1, turkish / (double)zones.BodyLength);
        cues[(int)DossierCue.Others] = _sides.OtherShare(text.Words, sides, zones);
        return cues;
    }

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
