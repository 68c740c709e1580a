using System.Text.Json;

namespace AfghanWatch.Tests;

/// <summary>Lines of JSON to import; every field has a sensible default.</summary>
internal static class ArticleJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(
        string id = "a-1",
        string? url = "https://news.example/troops-leave",
        string? outlet = "Example Times",
        string? title = "Turkey starts to withdraw its soldiers from Kabul",
        string? published = "2021-08-25",
        string? language = "en",
        string text = "ANKARA, Aug 25 - Turkey began to withdraw its troops from Kabul airport on Wednesday, Turkish Defence Minister Hulusi Akar said. \"Our soldiers are coming home,\" Akar told reporters.\n\nAbout 500 Turkish soldiers served in Afghanistan.") =>
        JsonSerializer.Serialize(new { id, url, outlet, title, published, language, text }, Options);
}
