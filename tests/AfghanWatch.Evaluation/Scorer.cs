using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Evaluation;

/// <summary>
/// Holds readings against labels. A quote is found when the spans share at least half of their longer one; a date when the spans touch and both days are equal;
/// a figure when the spans touch and the value is equal. Actors and topics count once a document, by name (diacritics aside); bodies are no actors of the contract.
/// </summary>
internal sealed class Scorer(VocabularyLookup lookup)
{
    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Tally> Tallies => _tallies;

    public List<string> Misses { get; } = [];

    public void Score(GoldDocument document, Enrichment reading)
    {
        var text = document.Input.Text;
        Set(document, "on topic", document.Gold.OnTopic ? ["yes"] : [], reading.OnTopic.Value ? ["yes"] : []);
        foreach (var topic in (string[])["airport", "consulates", "refugees", "troops"])
        {
            Set(document, $"topic {topic}", document.Gold.Topics.Where(tag => tag == topic), reading.Topics.Select(tag => tag.Topic).Where(tag => tag == topic));
        }

        var persons = reading.Actors.Where(actor => lookup.KindOf(actor.ActorId) is ActorKind.Person or ActorKind.Unnamed).ToList();
        Set(document, "actors", document.Gold.Actors.Select(actor => Folding.Fold(actor.Name)), persons.Select(actor => Folding.Fold(actor.Name)));

        // Whom the vocabulary knows beyond the labeller's list, and the document does name, is no mistake: neither right nor wrong here.
        var beyond = document.Gold.Actors.Where(actor => !actor.Known).Select(actor => Folding.Fold(actor.Name)).ToHashSet(StringComparer.Ordinal);
        Set(document, "actors, known", document.Gold.Actors.Where(actor => actor.Known).Select(actor => Folding.Fold(actor.Name)), persons.Where(actor => actor.Known).Select(actor => Folding.Fold(actor.Name)).Where(name => !beyond.Contains(name)));
        Speech(document, "quotes, direct", direct: true, text, reading);
        Speech(document, "quotes, indirect", direct: false, text, reading);
        Spans(document, "dates", document.Gold.Dates, reading.Dates, (gold, found) => gold.Span.Overlaps(found.Span) && gold.From == found.From && gold.To == found.To,
            gold => $"{gold.Span.Cut(text)} = {gold.From:yyyy-MM-dd}..{gold.To:yyyy-MM-dd}", found => $"{found.Span.Cut(text)} = {found.From:yyyy-MM-dd}..{found.To:yyyy-MM-dd}");
        Spans(document, "figures", document.Gold.Figures, reading.Figures, (gold, found) => gold.Span.Overlaps(found.Span) && Math.Abs(gold.Value - found.Value) < 1e-6,
            gold => $"{gold.Span.Cut(text)} = {gold.Value}", found => $"{found.Span.Cut(text)} = {found.Value}");
    }

    private void Speech(GoldDocument document, string name, bool direct, string text, Enrichment reading)
    {
        var gold = document.Gold.Quotes.Where(quote => quote.Direct == direct).ToList();
        var found = reading.Quotes.Where(quote => quote.Kind == (direct ? QuoteKind.Direct : QuoteKind.Indirect)).ToList();
        var pairs = Spans(document, name, gold, found, (label, quote) => Share(label.Span, quote.Span) >= 0.5, label => label.Span.Cut(text), quote => quote.Span.Cut(text));
        var right = pairs.Count(pair => SameSpeaker(pair.Gold.Speaker, pair.Found.Speaker));
        Of(document, $"{name}: speaker").Add(right, pairs.Count - right, pairs.Count - right);
        Misses.AddRange(pairs.Where(pair => !SameSpeaker(pair.Gold.Speaker, pair.Found.Speaker)).Select(pair => $"{document.Id} {name} speaker: wanted {pair.Gold.Speaker ?? "nobody"}, found {pair.Found.Speaker ?? "nobody"}: {pair.Gold.Span.Cut(text)}"));
    }

    // Descriptions vary in their article, their case and in how far they are carried on ("official", "official in Ankara"); names do not.
    private static bool SameSpeaker(string? gold, string? found) => Plain(gold) == Plain(found) || CarriedOn(gold, found) || CarriedOn(found, gold)
        || (gold is not null && found is not null && (Plain(gold).EndsWith(' ' + Plain(found), StringComparison.Ordinal) || Plain(found).EndsWith(' ' + Plain(gold), StringComparison.Ordinal)));

    private static bool CarriedOn(string? brief, string? full) => Plain(brief).Length > 2 && Plain(full).StartsWith(Plain(brief) + ' ', StringComparison.Ordinal)
        && full!.TrimEnd('.') is var whole && char.IsLower(whole[^(Plain(full).Length - Plain(brief).Length - 1)]);

    private static readonly string[] Articles = ["the ", "a ", "an ", "bir "];

    private static string Plain(string? speaker)
    {
        var plain = Folding.Fold(speaker ?? "").Trim().TrimEnd('.');
        var article = Articles.FirstOrDefault(article => plain.StartsWith(article, StringComparison.Ordinal));
        return plain[(article?.Length ?? 0)..];
    }

    private static double Share(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (double)Math.Max(1, Math.Max(a.Length, b.Length));

    private List<(TGold Gold, TFound Found)> Spans<TGold, TFound>(
        GoldDocument document, string name, IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found, Func<TGold, TFound, bool> same, Func<TGold, string> sayGold, Func<TFound, string> sayFound)
    {
        var left = found.ToList();
        var pairs = new List<(TGold, TFound)>();
        foreach (var label in gold)
        {
            var match = left.FindIndex(item => same(label, item));
            if (match < 0)
            {
                Misses.Add($"{document.Id} {name} missed: {sayGold(label)}");
                continue;
            }

            pairs.Add((label, left[match]));
            left.RemoveAt(match);
        }

        Misses.AddRange(left.Select(item => $"{document.Id} {name} too much: {sayFound(item)}"));
        Of(document, name).Add(pairs.Count, left.Count, gold.Count - pairs.Count);
        return pairs;
    }

    private void Set(GoldDocument document, string name, IEnumerable<string> gold, IEnumerable<string> found)
    {
        var wanted = gold.ToHashSet(StringComparer.Ordinal);
        var given = found.ToHashSet(StringComparer.Ordinal);
        var right = wanted.Count(given.Contains);
        Of(document, name).Add(right, given.Count - right, wanted.Count - right);
        Misses.AddRange(wanted.Except(given).Select(value => $"{document.Id} {name} missed: {value}"));
        Misses.AddRange(given.Except(wanted).Select(value => $"{document.Id} {name} too much: {value}"));
    }

    private Both Of(GoldDocument document, string name) => new(Tally(name), Tally($"{name} [{document.Language}]"));

    private Tally Tally(string name)
    {
        if (!_tallies.TryGetValue(name, out var tally))
        {
            _tallies[name] = tally = new Tally();
        }

        return tally;
    }

    private readonly record struct Both(Tally All, Tally Language)
    {
        public void Add(int right, int wrong, int missed)
        {
            All.Add(right, wrong, missed);
            Language.Add(right, wrong, missed);
        }
    }
}
