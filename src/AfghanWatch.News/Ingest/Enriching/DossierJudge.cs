using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>
/// Judges whether an article is about Turkey's own dealings with Afghanistan, the Taliban or Afghan refugees:
/// both sides must meet in headline, lead or enough sentences; a single meeting far down is a passing mention.
/// </summary>
internal sealed class DossierJudge
{
    private const double Even = 2;
    private const double Steepness = 1.6;

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
        var points = TitlePoints(title, text, zones);
        int meetings = 0, turkish = 0, afghan = 0;
        double meetingWeight = 0;
        for (var s = 0; s < sides.Length; s++)
        {
            var (turkey, afghanistan) = sides[s];
            turkish += turkey > 0 ? 1 : 0;
            afghan += afghanistan > 0 ? 1 : 0;
            if (turkey > 0 && afghanistan > 0)
            {
                meetings++;
                var weight = Math.Min(turkey, afghanistan);
                meetingWeight += zones.IsHeadline(s) ? 1.5 * weight : zones.IsLead(s) ? 1.3 * weight : 0.7 * weight / Math.Sqrt(Math.Max(1, zones.BodyLength / 10.0));
            }
        }

        // Both sides fill the text even when no sentence names them together.
        var share = Math.Min(turkish, afghan) / (double)Math.Max(1, zones.BodyLength);
        points += meetingWeight + 2.5 * Math.Min(share, 0.5);
        var score = turkish == 0 || afghan == 0 ? 0 : 1 / (1 + Math.Exp(-Steepness * (points - Even)));
        return new OnTopic(score >= 0.5, Math.Round(score, 3), Evidence(words, hits, sides));
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

        return turkey > 0 && afghanistan > 0 ? 1.5 * Math.Min(turkey, afghanistan) : 0;
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
                side.Turkey = Math.Max(side.Turkey, term.Weight);
            }
            else if (term.Kind == "afghanistan")
            {
                side.Afghanistan = Math.Max(side.Afghanistan, term.Weight);
            }
        }

        return sides;
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
