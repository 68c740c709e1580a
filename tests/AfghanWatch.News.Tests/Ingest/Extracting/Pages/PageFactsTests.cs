using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

/// <summary>JSON-LD, Open Graph and other meta, time, address, visible text: in that order, each checked against the others.</summary>
public sealed class PageFactsTests
{
    private const string Text = "<h1>The headline of it</h1><p>The delegation arrived in the morning, officials said, and went straight to the ministry.</p><p>It will stay for two days, and then travel on to the south, where more talks are planned.</p>";

    [Theory]
    [InlineData("{\"articleSection\":\"World\"}", "<meta property=\"article:section\" content=\"Politics\">", "World")]
    [InlineData("{}", "<meta property=\"article:section\" content=\"Politics\">", "Politics")]
    [InlineData("{}", "", "diplomacy")]
    public void Section_ComesFromTheMostTrusted(string linked, string meta, string expected) =>
        Assert.Equal(expected, Article(linked, meta + Text, "https://example.org/news/diplomacy/2021/story").Section);

    [Fact]
    public void Section_WithoutAnySign_IsNone() => Assert.Null(Article("{}", Text, "https://example.org/news/story-5").Section);

    [Theory]
    [InlineData("{\"image\":[{\"@type\":\"ImageObject\",\"url\":\"/a.jpg\"}]}", "<meta property=\"og:image\" content=\"/b.jpg\">", "https://example.org/a.jpg")]
    [InlineData("{\"image\":\"/a.jpg\"}", "", "https://example.org/a.jpg")]
    [InlineData("{}", "<meta property=\"og:image\" content=\"/b.jpg\">", "https://example.org/b.jpg")]
    [InlineData("{\"image\":\"javascript:x\"}", "<link rel=image_src href=\"/c.jpg\">", "https://example.org/c.jpg")]
    public void Image_ComesFromTheMostTrusted(string linked, string meta, string expected) => Assert.Equal(expected, Article(linked, meta + Text, "https://example.org/story").ImageUrl);

    [Fact]
    public void Image_WithoutMetadata_IsTheArticlesFirst() =>
        Assert.Equal("https://example.org/d.jpg?a=1&b=2", Article("{}", Text.Replace("<p>It", "<p><img src=\"/d.jpg?a=1&amp;b=2\">It", StringComparison.Ordinal), "https://example.org/story").ImageUrl);

    [Theory]
    [InlineData("<p>Updated 27 August 2021</p>")]
    [InlineData("<p>Güncelleme: 27.08.2021 14:05</p>")]
    [InlineData("<time itemprop=dateModified datetime=\"2021-08-27\">today</time>")]
    [InlineData("<time class=\"entry-date updated\" datetime=\"2021-08-27\">today</time>")]
    public void Modified_ThatReadersSee_IsRead(string line) => Assert.Equal(27, Article("{\"datePublished\":\"2021-08-25\"}", line + Text, "https://example.org/story").Modified?.Day);

    [Fact]
    public void Modified_SeenBeforePublication_IsNotBelieved() => Assert.Null(Article("{\"datePublished\":\"2021-08-25\"}", "<p>Updated 20 August 2021</p>" + Text, "https://example.org/story").Modified);

    [Fact]
    public void Published_WhereMetadataDisagrees_TakesWhatTheAddressBearsOut()
    {
        var published = Article("{\"datePublished\":\"2021-08-29T10:00:00+03:00\"}", "<meta property=\"article:published_time\" content=\"2021-08-25T10:00:00+03:00\">" + Text, "https://example.org/2021/08/25/story").Published;

        Assert.Equal(new DateOnly(2021, 8, 25), published.Date);
        Assert.Equal("article:published_time", published.Evidence);
    }

    [Fact]
    public void Published_WhereMetadataDisagreesWithoutWitness_IsInferredAndNamesBoth()
    {
        var published = Article("{\"datePublished\":\"2021-08-29T10:00:00+03:00\"}", "<meta property=\"article:published_time\" content=\"2021-08-25T10:00:00+03:00\">" + Text, "https://example.org/story").Published;

        Assert.Equal(Certainty.Inferred, published.Certainty);
        Assert.Contains("2021-08-25", published.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_WhereMetadataDisagrees_TheDayShownSettlesIt()
    {
        var published = Article("{\"datePublished\":\"2021-08-29T10:00:00+03:00\"}", "<meta property=\"article:published_time\" content=\"2021-08-25T10:00:00+03:00\"><p class=date>25 August 2021</p>" + Text, "https://example.org/story").Published;

        Assert.Equal(new DateOnly(2021, 8, 25), published.Date);
        Assert.Equal(Certainty.Stated, published.Certainty);
    }

    [Theory]
    [InlineData("es", "El portavoz de la misión dijo en la reunión de Ankara que el equipo técnico de los soldados seguirá a cargo de la pista, y que el regreso de las tropas depende de las conversaciones que se celebran de nuevo en la capital de la república, donde los ministros de los dos países se verán.")]
    [InlineData("fr", "Le porte-parole de la mission a dit lors de la réunion que l’équipe technique resterait à la tête de la piste, et que le retour de ses soldats dépend de la suite de ces entretiens, qui ont lieu de nouveau dans la capitale de la république, où les ministres de deux pays doivent se voir.")]
    [InlineData("tr", "Heyetin sözcüsü, teknik ekibin pistte kalacağını ve askerlerin dönüşünün bu görüşmelere bağlı olduğunu söyledi. İki ülkenin bakanları başkentte bir araya gelecek, daha önce de olduğu gibi görüşmeler için bir takvim açıklanmadı; bu konuda yeni bir karar bekleniyor ve heyet dönecek.")]
    public void Language_ThePageStates_IsDoubtedOnlyForEnglishAndTurkish(string language, string paragraph) =>
        Assert.Equal(language, Article("{}", $"<html lang=\"{(language == "tr" ? "en" : language)}\"><body><p>{paragraph}</p></body></html>", "https://example.org/story").Language);

    [Theory]
    [InlineData("<meta name=description content=\"&lt;p&gt;What the &amp;amp; editors say of it&lt;/p&gt;\">", "What the & editors say of it")]
    [InlineData("", "The delegation arrived in the morning, officials said, and went straight to the ministry.")]
    public void Excerpt_IsPlainTextOfTheMetadataOrTheFirstParagraph(string meta, string expected) => Assert.Equal(expected, Article("{}", meta + Text.Replace("morning, ", "morning,<br>", StringComparison.Ordinal), "https://example.org/story").Excerpt);

    [Fact]
    public void Published_LongAfterTheDayInTheAddress_IsTheAddressesDay()
    {
        var published = Article("{\"datePublished\":\"2023-06-17T10:00:00+03:00\"}", Text, "https://example.org/2021/8/25/story").Published;

        Assert.Equal(new DateOnly(2021, 8, 25), published.Date);
        Assert.Equal(DateBasis.Url, published.Basis);
        Assert.Equal(Certainty.Inferred, published.Certainty);
    }

    [Fact]
    public void Published_DayBeforeTheWeb_IsNotRead() => Assert.Null(Article("{}", Text.Replace("two days", "28 January 1975", StringComparison.Ordinal), "https://example.org/story").Published.Date);

    private static ExtractedArticle Article(string linked, string html, string url) =>
        Assert.IsType<PageResult.Extracted>(PageExtractor.Extract("<script type=\"application/ld+json\">" + linked.Replace("{", "{\"@type\":\"NewsArticle\",\"headline\":\"The headline of it\",", StringComparison.Ordinal).Replace("[{\"@type\":\"NewsArticle\",\"headline\":\"The headline of it\",", "[{", StringComparison.Ordinal).Replace(",}", "}", StringComparison.Ordinal) + "</script>" + html, new Uri(url))).Article;
}
