using System.Globalization;
using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Evaluation;

/// <summary>
/// Builds events of the starting archive and compares them with labels made by reading, and with a chronology of facts; then those of a set
/// that nobody wrote rules by, of which the totals alone are shown:
/// events [CHRONOLOGY.jsonl] [--misses] [--all] [--counts] [--tune | --unseen].
/// </summary>
internal static class EventsMode
{
    private static readonly string Sets = Path.Combine("tests", "AfghanWatch.Evaluation", "sets");

    // The sets that were read to write rules by, and those of which only the totals are shown.
    private static readonly string[] Tuned = ["events-tune.jsonl", "events-tune2.jsonl", "events-tune3.jsonl"];
    private static readonly string[] Unseen = ["events-unseen2.jsonl"];

    public static int Run(string[] args)
    {
        if (args.Contains("--unseen") || args.Contains("--tune"))
        {
            var open = args.Contains("--tune");
            foreach (var set in open ? Tuned : Unseen)
            {
                Console.WriteLine(set);
                var told = Load([Path.Combine(Sets, set)]);
                var (all, _) = Group(told);
                Labelled(told, set, open && args.Contains("--misses"));
                Pair(args, open ? all : []);
            }

            return 0;
        }

        var articles = Load(Directory.GetFiles(Path.Combine("seeds", "articles"), "*.jsonl").Order(StringComparer.Ordinal));
        var (reports, groups) = Group(articles);
        Labelled(articles, "events.jsonl", args.Contains("--misses"));
        if (args.FirstOrDefault(File.Exists) is { } chronology)
        {
            Chronology(chronology, articles, args.Contains("--misses"));
        }

        Pair(args, reports);
        if (args.Contains("--counts"))
        {
            foreach (var thing in reports.SelectMany(report => report.Found.Counts.Select(count => (report, count))).GroupBy(pair => pair.count.Thing).OrderBy(thing => thing.Key, StringComparer.Ordinal))
            {
                Console.WriteLine($"{thing.Key}: {string.Join(", ", thing.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.report.Name} {pair.count.Value}")))}");
            }
        }

        if (args.Contains("--all"))
        {
            foreach (var group in groups.OrderBy(group => reports[group[0]].Found.From))
            {
                Console.WriteLine($"— {reports[group[0]].Found.From:yyyy-MM-dd}{(reports[group[0]].Found.Planned ? " planned" : "")}{(group.Exists(i => reports[i].Found.Lead) ? "" : "  " + EventTitle.Line(Datelines.Without(reports[group[0]].Sentence), reports[group[0]].Found.From, reports[group[0]].Found.To))}");
                group.ForEach(i => Console.WriteLine($"    {reports[i].Name} {reports[i].Found.From:MM-dd} {reports[i].Found.Basis} {Datelines.Without(reports[i].Sentence)}"));
            }
        }

        return 0;
    }

    // Why two reports are one event, or are not: --pair aw-004.0 aw-006.1, as often as wanted.
    private static void Pair(string[] args, List<EventReport> reports)
    {
        for (var at = Array.IndexOf(args, "--pair"); at >= 0; at = Array.IndexOf(args, "--pair", at + 1))
        {
            if (reports.Find(report => report.Name == args[at + 1]) is not { } one || reports.Find(report => report.Name == args[at + 2]) is not { } other)
            {
                continue;
            }

            Console.WriteLine($"{HappeningMatcher.Compare(one.Compared, other.Compared)} by {string.Join(", ", HappeningMatcher.SharedWords(one.Compared, other.Compared))}");
            Console.WriteLine($"  {HappeningLikeness.Of(one.Compared, other.Compared)}");
            foreach (var report in (EventReport[])[one, other])
            {
                Console.WriteLine($"  {report.Name} {report.Found.From:yyyy-MM-dd} {report.Found.Basis} {report.Found.Terms.Sum(term => term.Weight):0.0} {report.Found.Stance} {report.Found.Persons.Count} {string.Join(" ", report.Found.Terms.OrderByDescending(term => term.Weight).Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Word}:{term.Weight:0.0}")))}");
            }
        }
    }

    private static (List<EventReport> Reports, List<List<int>> Groups) Group(List<EventArticle> articles)
    {
        var reports = articles.SelectMany(article => article.Reports).ToList();
        var groups = HangingTogether(reports).SelectMany(part => HappeningGrouper.Group([.. part.Select(i => reports[i].Compared)], []).Select(group => group.ConvertAll(i => part[i]))).ToList();
        for (var number = 0; number < groups.Count; number++)
        {
            groups[number].ForEach(i => reports[i].Event = number);
        }

        Console.WriteLine($"{articles.Count} articles, {reports.Count} reports, {groups.Count} events, {groups.Count(group => group.Select(i => reports[i].ArticleId).Distinct().Count() > 1)} of several articles");
        return (reports, groups);
    }

    // As the store does: what meets under a key and is alike hangs together, and is parted as a whole.
    private static List<List<int>> HangingTogether(List<EventReport> reports)
    {
        var compared = reports.ConvertAll(report => report.Compared);
        var byKey = new Dictionary<long, List<int>>();
        var part = Enumerable.Range(0, reports.Count).ToArray();
        for (var i = 0; i < reports.Count; i++)
        {
            var met = HappeningKeys.Sought(compared[i]).Distinct().SelectMany(key => byKey.GetValueOrDefault(key, [])).Concat(Enumerable.Range(0, i).Where(k => compared[k].ArticleId == compared[i].ArticleId)).Distinct();
            foreach (var k in met.Where(k => part[k] != part[i] && HappeningMatcher.Compare(compared[i], compared[k]).Score >= HappeningMatcher.Same).ToList())
            {
                var (from, to) = (part[k], part[i]);
                part = Array.ConvertAll(part, number => number == from ? to : number);
            }

            foreach (var key in HappeningKeys.Own(compared[i]).Distinct())
            {
                (byKey.TryGetValue(key, out var list) ? list : byKey[key] = []).Add(i);
            }
        }

        return [.. Enumerable.Range(0, reports.Count).GroupBy(i => part[i]).Select(group => group.ToList())];
    }

    private static void Labelled(List<EventArticle> articles, string set, bool misses)
    {
        var byId = articles.ToDictionary(article => article.Id);
        var labels = File.ReadLines(Path.Combine(Sets, set)).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.TryGetProperty("reports", out _)).ToList();
        var placed = new List<(string Label, int Event, string Report)>();
        var compared = new List<ComparedHappening>();
        var missing = new List<string>();
        foreach (var label in labels)
        {
            foreach (var id in label.GetProperty("reports").EnumerateArray().Select(report => report.GetString()!))
            {
                if (Find(byId, id) is { } report)
                {
                    placed.Add((label.GetProperty("event").GetString()!, report.Event, id));
                    compared.Add(report.Compared);
                }
                else
                {
                    missing.Add(id);
                }
            }
        }

        var pure = placed.GroupBy(one => one.Event).Sum(group => group.GroupBy(one => one.Label).Max(same => same.Count()));
        var byLabel = placed.GroupBy(one => one.Label).ToList();
        var split = byLabel.Where(group => group.Select(one => one.Event).Distinct().Count() > 1).ToList();
        var several = byLabel.Where(group => group.Count() > 1).ToList();
        long joined = 0, right = 0, wanted = 0, met = 0;
        for (var i = 0; i < placed.Count; i++)
        {
            for (var k = i + 1; k < placed.Count; k++)
            {
                var (same, together) = (placed[i].Label == placed[k].Label, placed[i].Event == placed[k].Event);
                joined += together ? 1 : 0;
                wanted += same ? 1 : 0;
                right += same && together ? 1 : 0;
                var meet = same && (compared[i].ArticleId == compared[k].ArticleId || HappeningKeys.Own(compared[i]).Intersect(HappeningKeys.Sought(compared[k])).Any());
                met += meet ? 1 : 0;
                if (same && !meet && misses)
                {
                    Console.WriteLine($"  no key: {placed[i].Report} {placed[k].Report} {HappeningMatcher.Compare(compared[i], compared[k])} {compared[i].From} {compared[i].To} {compared[k].From} {compared[k].To} {string.Join(" ", HappeningMatcher.SharedWords(compared[i], compared[k]))}");
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"labelled events {labels.Count}, reports {placed.Count + missing.Count}, not found as reports {missing.Count}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"purity {(double)pure / placed.Count:0.000}, split {split.Count} of {byLabel.Count} ({100.0 * split.Count / byLabel.Count:0.0} %; of the {several.Count} with several reports {100.0 * split.Count / several.Count:0.0} %), pairs P {(double)right / joined:0.000} R {(double)right / wanted:0.000}, under a key of the store {(double)met / wanted:0.000}"));
        if (misses)
        {
            missing.ForEach(id => Console.WriteLine($"  not found: {id}"));
            split.ForEach(group => Console.WriteLine($"  split {group.Key}: {string.Join(" | ", group.GroupBy(one => one.Event).Select(part => string.Join(" ", part.Select(one => one.Report))))}"));
            foreach (var mixed in placed.GroupBy(one => one.Event).Where(group => group.Select(one => one.Label).Distinct().Count() > 1))
            {
                Console.WriteLine($"  mixed: {string.Join(" | ", mixed.GroupBy(one => one.Label).Select(part => $"{part.Key} {string.Join(" ", part.Select(one => one.Report))}"))}");
            }
        }
    }

    // aw-065#8@2021-08-24: article, sentence, and the day where the sentence tells of more than one.
    private static EventReport? Find(Dictionary<string, EventArticle> articles, string id)
    {
        var parts = id.Split('#', '@');
        var article = articles[parts[0]];
        var sentence = article.Text.Sentences[int.Parse(parts[1], CultureInfo.InvariantCulture)];
        var day = parts.Length > 2 ? DateOnly.ParseExact(parts[2], "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
        return article.Reports.Where(report => day is null || report.Found.From == day)
            .OrderBy(report => report.Found.Sentence == sentence && report.Found.From == day ? 0 : report.Found.Basis == HappeningBasis.NextSentence ? 1 : 2)
            .FirstOrDefault(report => report.Found.Sentence == sentence || (report.DateSentence == sentence && report.Found.Basis == HappeningBasis.NextSentence));
    }

    private static void Chronology(string file, List<EventArticle> articles, bool misses)
    {
        var byId = articles.ToDictionary(article => article.Id);
        var (right, near, all) = (0, 0, 0);
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var id = root.GetProperty("id").GetString()!;
            var (from, to) = Days(root.GetProperty("eventDate"));
            all++;
            var reports = byId[id].Reports;

            // The main fact's own report: the article's main happening, or one that shares a telling word with the fact's headline.
            var headline = new HappeningTerms(HappeningWords.BuiltIn);
            headline.AddTitle(root.GetProperty("headlineTopic").GetString()! + ". " + root.GetProperty("facts")[0].GetString(), null, 1);
            var terms = headline.ToList().Select(term => term.Hash).ToHashSet();
            var told = reports.Where(report => report.Found.Lead || report.Found.Terms.Where(term => terms.Contains(term.Hash)).Sum(term => term.Weight) >= 2).ToList();
            if (told.Exists(report => report.Found.From <= to && report.Found.To >= from && report.Found.To.DayNumber - report.Found.From.DayNumber <= Math.Max(1, to.DayNumber - from.DayNumber)))
            {
                right++;
                continue;
            }

            near += told.Exists(report => Math.Abs(report.Found.From.DayNumber - from.DayNumber) <= 1) ? 1 : 0;
            if (misses)
            {
                Console.WriteLine($"  not on its day: {id} {from:yyyy-MM-dd}..{to:yyyy-MM-dd} but {string.Join(", ", reports.Select(report => $"{report.Found.From:yyyy-MM-dd}{(report.Found.Lead ? "*" : "")} {report.Found.Basis}"))}");
            }
        }

        Console.WriteLine($"chronology: {right} of {all} main facts on the right day, {near} more a day off");
    }

    private static (DateOnly From, DateOnly To) Days(JsonElement date)
    {
        if (date.ValueKind == JsonValueKind.Object)
        {
            return (Day(date.GetProperty("start").GetString()!), Day(date.GetProperty("end").GetString()!));
        }

        var text = date.GetString()!;
        return text.Length == 7 ? (Day(text + "-01"), Day(text + "-01").AddMonths(1).AddDays(-1)) : (Day(text), Day(text));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<EventArticle> Load(IEnumerable<string> files)
    {
        var vocabulary = VocabularyReader.Read(Path.Combine("seeds", "vocabulary"));
        var enricher = new Enricher(vocabulary);
        var words = new HappeningWords(vocabulary);
        var articles = new List<EventArticle>();
        foreach (var line in files.SelectMany(File.ReadLines))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (!root.TryGetProperty("text", out _))
            {
                continue;
            }

            string? Text(string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
            var published = Text("published") is { } day ? Day(day.Length == 7 ? day + "-01" : day) : (DateOnly?)null;
            var (title, text, language) = (Text("title") ?? "", Text("text")!, Text("language"));
            var enrichment = enricher.Enrich(new ArticleInput(title, text, language, published));
            var found = HappeningFinder.Find(new HappeningInput(title, text, language, published, published ?? new DateOnly(2021, 9, 1), enrichment, new HashSet<int>()), words);
            var id = Text("id")!;
            articles.Add(new EventArticle(id, NewsText.Cut(text, language), [.. found.Select((one, i) => new EventReport(articles.Count + 1, i, id, one, one.Sentence.Cut(text), one.DateOrdinal is { } at ? enrichment.Dates[at].Sentence : null))]));
        }

        return articles;
    }
}

internal sealed record EventArticle(string Id, NewsText Text, List<EventReport> Reports);

internal sealed record EventReport(long ArticleId, int Ordinal, string Article, Happening Found, string Sentence, TextSpan? DateSentence)
{
    public int Event { get; set; }

    public string Name => $"{Article}.{Ordinal}";

    public ComparedHappening Compared => new(
        (Found.From.DayNumber, StableHash.Of(Article + Found.Anchor)), ArticleId, Ordinal, Found.Sentence.Start, ArticleId, Found.From.DayNumber, Found.To.DayNumber, Found.Precision, Found.Basis, Found.Planned, Found.Lead, Found.Terms, Found.Persons, Found.Stance);
}
