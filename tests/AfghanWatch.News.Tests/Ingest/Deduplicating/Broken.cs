namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

/// <summary>Texts that break careless code.</summary>
internal static class Broken
{
    public static IEnumerable<string> Texts()
    {
        yield return "";
        yield return "\0";
        yield return "\uD800 \uDC00\uD800";
        yield return "\uFFFE\uFFFF";
        yield return new string('a', 1_000_000);
        yield return new string('\u0301', 300_000);
        yield return "a" + string.Concat(Enumerable.Repeat("\u0301\u0316", 100_000));
        yield return new string('"', 200_000);
        yield return new string('.', 200_000);
        yield return new string('9', 300_000);
        yield return string.Concat(Enumerable.Repeat("on bin yüz beş million 9 ", 20_000));
        yield return string.Concat(Enumerable.Repeat("مرحبا بالعالم ", 20_000));
        yield return string.Concat(Enumerable.Repeat("Kabul. ", 50_000));
        yield return string.Concat(Enumerable.Repeat("\n", 300_000));
        var random = new Random(3);
        for (var i = 0; i < 50; i++)
        {
            yield return new string([.. Enumerable.Range(0, 400).Select(_ => (char)random.Next(0x10000))]);
        }
    }
}
