using System.Text.Json;
using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.Evaluation;

internal sealed record LabelledArticle(string Id, string? Story, string Kind, string Text, DateOnly? Published = null, string? Outlet = null);

/// <summary>A set of labelled articles, read as the grouper reads them, to be judged with any weights.</summary>
internal sealed class StorySet
{
    private const int Newest = 50;
    private const int MostCompared = 12;
    private static readonly string[] Traps = ["own", "other", "independent"];

    private readonly List<LabelledArticle> _articles;
    private readonly StoryText[] _texts;
    private readonly StoryText[] _plain;

    public StorySet(string folder, string name)
        : this(name, [.. File.ReadLines(Path.Combine(folder, name + ".jsonl")).Select(line => JsonSerializer.Deserialize<LabelledArticle>(line, JsonSerializerOptions.Web)!)])
    {
    }

    public StorySet(string name, List<LabelledArticle> articles)
    {
        Name = name;
        _articles = articles;
        var texts = _articles.ConvertAll(article => article.Text);
        _plain = [.. _articles.Select(article => StoryText.Of(article.Text, outlet: article.Outlet))];
        _texts = [.. _plain];
        var outlets = _articles.ConvertAll(article => article.Outlet);
        StoryGrouper.WithoutBackground(texts, _texts, [.. StoryGrouper.Group(texts, null, outlets)], outlets: outlets);
    }

    public string Name { get; }

    /// <summary>One hand wrote the first three sets; a hand each wrote the others.</summary>
    public string Writer => Name is "tuned" or "scored" or "hard" ? "first" : Name;

    public IReadOnlyList<LabelledArticle> Articles => _articles;

    /// <summary>The pairs to fit to; those that lie days apart a second time without their days, so that texts of unknown days are judged well too.</summary>
    public List<LabelledPair> Pairs()
    {
        var pairs = new List<LabelledPair>();
        foreach (var (i, j) in StoryCandidates.Of(_texts))
        {
            var days = StoryGrouper.DaysApart(_articles[i].Published, _articles[j].Published);
            Add(pairs, i, j, days);
            if (days > 2)
            {
                Add(pairs, i, j, null);
            }
        }

        return pairs;
    }

    /// <summary>What the search for candidates finds, before any judging.</summary>
    public string Reach()
    {
        var candidates = StoryCandidates.Of(_texts).Count(pair => IsSame(pair.First, pair.Second));
        var bands = Array.ConvertAll(_plain, text => StoryFingerprint.Of(text).Bands.ToHashSet());
        var later = Enumerable.Range(0, bands.Length).Where(i => Enumerable.Range(0, i).Any(j => IsSame(i, j))).ToList();
        var reached = later.Count(i => Enumerable.Range(0, i).Any(j => IsSame(i, j) && bands[i].Overlaps(bands[j])));
        return $"{Name}: {_articles.Count} articles; {candidates} of {Tally((_, _) => false).Wanted} pairs of one story are candidates in a batch; {reached} of {later.Count} later articles of a story share a band with an earlier one";
    }

    /// <summary>As <c>analyse</c> groups: all at once.</summary>
    public StoryTally AsBatch(StoryJudge judge, bool withDays)
    {
        var links = new List<StoryLink>();
        foreach (var (i, j) in StoryCandidates.Of(_texts))
        {
            var (probability, isSame, _) = Judge(judge, i, j, _texts, withDays);
            links.Add(new StoryLink(i, j, probability, isSame));
        }

        var groups = StoryClusters.Of(_articles.Count, links);
        return Tally((i, j) => groups[i] is { } group && group == groups[j]);
    }

    /// <summary>As the store joins: each when it comes, by the bands it shares with those before.</summary>
    public StoryTally OneByOne(StoryJudge judge)
    {
        var bands = new Dictionary<long, List<int>>();
        var stories = new int[_articles.Count];
        for (var i = 0; i < stories.Length; i++)
        {
            var own = StoryFingerprint.Of(_plain[i]).Bands.Distinct().ToList();
            var shared = own.SelectMany(band => bands.TryGetValue(band, out var list) ? list.TakeLast(Newest) : []).CountBy(other => other);
            var compared = shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(MostCompared).Select(pair =>
            {
                var (probability, isSame, share) = Judge(judge, i, pair.Key, _plain, true);
                return (Story: stories[pair.Key], Probability: probability, IsSame: isSame, Worth: share >= 0.3 ? 1 + share : probability);
            }).ToList();
            var best = compared.Where(one => one.IsSame && compared.Where(other => other.Story == one.Story).Average(other => other.Probability) >= 0.5).OrderByDescending(one => one.Worth).ToList();
            stories[i] = best.Count > 0 ? best[0].Story : i;
            foreach (var band in own)
            {
                (bands.TryGetValue(band, out var list) ? list : bands[band] = []).Add(i);
            }
        }

        return Tally((i, j) => stories[i] == stories[j]);
    }

    private void Add(List<LabelledPair> pairs, int i, int j, int? days)
    {
        var features = StoryFeatures.Of(_texts[i], _texts[j], days);
        if (features.Size < StoryMatcher.SmallestText)
        {
            return;
        }

        var isSame = IsSame(i, j);
        var kinds = _articles[i].Kind + " " + _articles[j].Kind;

        // What is rare and hard counts double: heavy rewrites, reports of one's own, forms filled anew. The third writer's rewrites are heavier than anybody's, and few.
        var weight = (isSame && (kinds.Contains("heavy", StringComparison.Ordinal) || kinds.Contains("spun", StringComparison.Ordinal))) || (!isSame && Traps.Any(trap => kinds.Contains(trap, StringComparison.Ordinal))) ? 2 : 1;
        weight *= !isSame && kinds.Contains("template", StringComparison.Ordinal) ? 2 : 1;
        pairs.Add(new LabelledPair
        {
            First = i,
            Second = j,
            IsSame = isSame,
            Features = features,
            Values = Values(features),
            PlainValues = features.IsReworded ? Values(StoryFeatures.Of(_texts[i], _texts[j], days, false)) : Values(features),
            Writer = Writer,
            Weight = weight * (Name switch { "third" => 4, "singles" => 1.5, _ => 1 }),
        });
    }

    private (double Probability, bool IsSame, double Share) Judge(StoryJudge judge, int i, int j, StoryText[] texts, bool withDays)
    {
        var features = StoryFeatures.Of(texts[i], texts[j], withDays ? StoryGrouper.DaysApart(_articles[i].Published, _articles[j].Published) : null);
        if (features.Size < StoryMatcher.SmallestText)
        {
            var match = StoryMatcher.Decide(features);
            return (match.Probability, match.SameStory, match.Share);
        }

        var probability = judge(this, i, j, features, Values(features));
        return (probability, probability >= 0.5, features.Shingles);
    }

    private static double[] Values(in StoryFeatures features)
    {
        var values = new double[StoryModel.Evidence.Length];
        StoryModel.Values(features, values);
        return values;
    }

    private bool IsSame(int i, int j) => _articles[i].Story is { } story && story == _articles[j].Story;

    private StoryTally Tally(Func<int, int, bool> isJoined)
    {
        var tally = new StoryTally();
        for (var i = 0; i < _articles.Count; i++)
        {
            for (var j = i + 1; j < _articles.Count; j++)
            {
                var (same, joined) = (IsSame(i, j), isJoined(i, j));
                tally.Right += same && joined ? 1 : 0;
                tally.Joined += joined ? 1 : 0;
                tally.Wanted += same ? 1 : 0;
            }
        }

        return tally;
    }
}
