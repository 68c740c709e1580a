using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>
/// Judges whether an article is about Turkey's own dealings with Afghanistan, the Taliban or Afghan refugees:
/// both sides must meet in headline, lead or enough sentences; a single meeting far down is a passing mention.
/// </summary>
internal sealed class DossierJudge
{
    private const double Even = 3.2;
    private const double Steepness = 1;
    private const double HeadlineShare = 1.2;
    private const double LeadShare = 1;
    private const double BodyShare = 0.8;
    private const double NearShare = 0.3;
    private const double MostForShare = 5;
    private const double PlainLength = 10;
    private const int BriefLength = 3;

    // A side named in a list of others is no party: "Iran, Turkey and Pakistan".
    private const double ListShare = 0.4;

    private readonly TopicTerm[] _terms;
    private readonly TermMatcher _matcher;

    public DossierJudge(IReadOnlyList<TopicTerm> terms, string language)
    {
        _terms = [.. terms.Where(term => term.Topic == "_dossier" && (term.Language == language || term.Language is not ("en" or "tr")))];
        _matcher = new TermMatcher([.. _terms.Select(term => term.Term)]);
    }

    public OnTopic Judge(NewsText text, string? title)
    {
        var words = new WordView(text);
        var hits = _matcher.Find(words);
        var zones = ArticleZones.Of(text, title);
        var sides = Sides(words, hits, zones.Count);
        double headline = 0, lead = 0, body = 0;
        int turkish = 0, afghan = 0;
        for (var s = 0; s < sides.Length; s++)
        {
            turkish += sides[s].Turkey > 0 ? 1 : 0;
            afghan += sides[s].Afghanistan > 0 ? 1 : 0;
            var meeting = Meeting(sides, s);
            headline = zones.IsHeadline(s) ? Math.Max(headline, meeting) : headline;
            lead += zones.IsLead(s) ? meeting : 0;
            body += zones.IsHeadline(s) || zones.IsLead(s) ? 0 : meeting;
        }

        var points = (Math.Max(headline, TitlePoints(title, text, zones)) * HeadlineShare) + (lead * LeadShare) + (body * BodyShare / Math.Sqrt(Math.Max(1, zones.BodyLength / PlainLength)));

        // Both sides fill the text even where few sentences name them together.
        var share = Math.Min(turkish, afghan * 2) / (double)zones.BodyLength;
        points += turkish >= 2 || zones.BodyLength <= BriefLength ? MostForShare * Math.Min(share, 0.5) : 0;
        var score = turkish == 0 || afghan == 0 ? 0 : 1 / (1 + Math.Exp(-Steepness * (points - Even)));
        return new OnTopic(score >= 0.5, Math.Round(score, 3), Evidence(words, hits, sides));
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

    private double TitlePoints(string? title, NewsText text, ArticleZones zones)
    {
        if (string.IsNullOrWhiteSpace(title) || zones.BodyStart > 0 || text.Text.AsSpan().TrimStart().StartsWith(title.AsSpan().Trim(), StringComparison.Ordinal))
        {
            return 0;
        }

        var words = new WordView(NewsText.Cut(title, text.Language));
        double turkey = 0, afghanistan = 0;
        foreach (var hit in _matcher.Find(words))
        {
            turkey = Math.Max(turkey, _terms[hit.Term].Kind == "turkey" ? _terms[hit.Term].Weight : 0);
            afghanistan = Math.Max(afghanistan, _terms[hit.Term].Kind == "afghanistan" ? _terms[hit.Term].Weight : 0);
        }

        return turkey > 0 && afghanistan > 0 ? Math.Min(turkey, afghanistan) : 0;
    }

    private (double Turkey, double Afghanistan)[] Sides(WordView words, List<TermHit> hits, int sentences)
    {
        var sides = new (double Turkey, double Afghanistan)[sentences];
        foreach (var hit in hits)
        {
            var term = _terms[hit.Term];
            ref var side = ref sides[words.SentenceOf(hit.First)];
            if (term.Kind == "turkey")
            {
                side.Turkey = Math.Max(side.Turkey, IsInList(words, hit) ? ListShare * term.Weight : term.Weight);
            }
            else if (term.Kind == "afghanistan")
            {
                side.Afghanistan = Math.Max(side.Afghanistan, term.Weight);
            }
        }

        return sides;
    }

    private static bool IsInList(WordView words, TermHit hit)
    {
        var before = hit.First - 1;
        var comma = before > 0 && words.Is(before, ",") && words.IsCapital(before - 1) && !words.OpensSentence(before - 1);
        var joined = before > 0 && (words.Folded(before) is "and" or "ve") && words.IsCapital(before - 1);
        var after = hit.End < words.Count && (words.Is(hit.End, ",") || words.Folded(hit.End) is "and" or "ve") && words.IsCapital(hit.End + 1);
        return comma && after || (comma || joined) && before > 2 && (words.Is(before - 2, ",") || words.Is(before - 2, "and"));
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
