using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Benchmarks;

/// <summary>
/// Writes archives of any size that look like the real one to the store and the finders: actors with offices, places, figures, quotes and dates from the
/// vocabulary, a long tail of rare words, two languages, three years, one article in ten a copy of a recent one under another outlet. The same seed gives the same archive.
/// </summary>
/// <param name="vocabulary">Whose actors and places are named.</param>
/// <param name="seed">Of the archive.</param>
/// <param name="dailyArticles">Articles of a day, which then come in the order of days; 0 for days in any order over three years.</param>
internal sealed class ArticleGenerator(DossierVocabulary vocabulary, int seed, int dailyArticles = 0)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly DateOnly FirstDay = new(2021, 4, 1);

    private static readonly string[] Verbs = ["said", "told reporters", "announced", "stressed", "warned", "added", "argued", "confirmed"];
    private static readonly string[] Themes =
    [
        "soldiers at Kabul airport", "the running of Kabul airport", "irregular migrants at the Iranian border", "the consulate in Mazar-i-Sharif", "the embassy in Kabul",
        "the withdrawal of the contingent", "flights with aid", "talks with the Taliban in Doha", "a technical team", "the border wall in Van", "the recognition of the new government", "women at universities",
    ];

    private static readonly string[] Claims =
    [
        "Turkey would not take part without a clear mandate", "the talks were still going on", "no decision had been made so far", "the work would be finished by the end of the month",
        "the safety of personnel came first", "all parties had to keep their promises", "his country could not carry another wave of migrants", "the offer was still on the table",
    ];

    private static readonly string[] TurkishClaims =
    [
        "Türkiye'nin yeni bir göç dalgasını kaldıramayacağını", "görüşmelerin sürdüğünü", "havalimanının açık kalması gerektiğini", "askerlerin güvenliğinin öncelikli olduğunu", "henüz bir karar verilmediğini",
    ];

    private readonly Actor[] _people = [.. vocabulary.Actors.Where(actor => actor.Kind == ActorKind.Person)];
    private readonly string[] _places = [.. vocabulary.Places.Where(place => place.Kind is "city" or "province").Select(place => place.Name)];
    private readonly string[] _outlets = [.. Enumerable.Range(1, 400).Select(i => string.Create(CultureInfo.InvariantCulture, $"Outlet {i}"))];
    private readonly Random _random = new(seed);
    private readonly List<string> _recent = [];

    public IEnumerable<string> Lines(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var day = FirstDay.AddDays(dailyArticles == 0 ? _random.Next(1000) : i / dailyArticles);
            var turkish = _random.Next(5) == 0;
            var copy = _recent.Count > 0 && _random.Next(10) == 0;
            var text = copy ? Copy(_recent[_random.Next(_recent.Count)]) : turkish ? Turkish(day) : English(day);
            Remember(text, copy);
            yield return JsonSerializer.Serialize(
                new
                {
                    id = string.Create(CultureInfo.InvariantCulture, $"g-{i}"),
                    url = string.Create(CultureInfo.InvariantCulture, $"https://outlet{i % 400}.example/{day:yyyy/MM/dd}/{i}"),
                    outlet = Skewed(_outlets),
                    title = Title(turkish),
                    published = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    language = turkish ? "tr" : "en",
                    text,
                },
                Options);
        }
    }

    private void Remember(string text, bool copy)
    {
        if (copy)
        {
            return;
        }

        _recent.Add(text);
        if (_recent.Count > 500)
        {
            _recent.RemoveAt(0);
        }
    }

    private string Title(bool turkish) => turkish
        ? $"{Skewed(_people).Name}: {Pick(_places)} için {_random.Next(2, 900)} kişilik karar"
        : $"{Skewed(_people).Name} on {Pick(Themes)} and {Pick(_places)}";

    private string English(DateOnly day)
    {
        var text = new StringBuilder();
        var speaker = Skewed(_people);
        text.Append(CultureInfo.InvariantCulture, $"{Pick(_places).ToUpperInvariant()}, {day.ToString("MMM d", CultureInfo.InvariantCulture)} - {Office(speaker)} {speaker.Name} {Pick(Verbs)} on {day.DayOfWeek} that {Pick(Claims)}, in a statement on {Pick(Themes)}.\n\n");
        for (var i = _random.Next(4, 9); i > 0; i--)
        {
            var other = Skewed(_people);
            text.Append(_random.Next(4) switch
            {
                0 => $"\"{Capital(Pick(Claims))},\" {other.Name} {Pick(Verbs)}, when asked about {Pick(Themes)} and the {Rare()} of {Pick(_places)}.",
                1 => string.Create(CultureInfo.InvariantCulture, $"About {_random.Next(2, 5000)} soldiers and {_random.Next(10, 90000)} migrants were counted near {Pick(_places)} since {day.AddDays(-_random.Next(3, 40)).ToString("MMMM d", CultureInfo.InvariantCulture)}, according to {other.Name}."),
                2 => $"The Taliban {Pick(Verbs)} that {Pick(Claims)}, while officials in {Pick(_places)} spoke of {Rare()} and {Rare()}.",
                _ => $"{other.Name} and {Skewed(_people).Name} discussed {Pick(Themes)} in {Pick(_places)} last week, and {Pick(Claims)}.",
            });
            text.Append(i > 1 ? "\n\n" : "");
        }

        return text.ToString();
    }

    private string Turkish(DateOnly day)
    {
        var text = new StringBuilder();
        for (var i = _random.Next(4, 8); i > 0; i--)
        {
            var speaker = Skewed(_people);
            text.Append(CultureInfo.InvariantCulture, $"{speaker.Name}, {day.Day} {day.ToString("MMMM", CultureInfo.GetCultureInfo("tr-TR"))}'ta {Pick(_places)} kentinde yaptığı açıklamada {Pick(TurkishClaims)} söyledi. Bölgede {_random.Next(2, 900)} asker ve {_random.Next(10, 90000)} göçmen bulunduğu, {Rare()} konusunun görüşüldüğü belirtildi.");
            text.Append(i > 1 ? "\n\n" : "");
        }

        return text.ToString();
    }

    // A wire copy: another first paragraph, some of the last ones cut.
    private string Copy(string text)
    {
        var paragraphs = text.Split("\n\n");
        var keep = Math.Max(2, paragraphs.Length - _random.Next(0, 3));
        return string.Join("\n\n", paragraphs.Take(keep));
    }

    private static string Office(Actor actor) => actor.Roles.Count > 0 ? actor.Roles[0].TitleEn : "Analyst";

    // Words of a long tail, as names and compounds make it in news.
    private string Rare()
    {
        var number = (int)(Math.Pow(_random.NextDouble(), 3) * 60000);
        var word = new StringBuilder();
        for (var rest = number + 1; rest > 0; rest /= 26)
        {
            word.Append("bakelidoru"[rest % 10]).Append("rtnlskmpdvgzhbcfjwxyqaeiou"[rest % 26]);
        }

        return word.Append("an").ToString();
    }

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];

    // Few actors are named everywhere, most rarely.
    private T Skewed<T>(T[] values) => values[(int)(Math.Pow(_random.NextDouble(), 3) * values.Length)];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
