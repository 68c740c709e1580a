using AfghanWatch.Web.Features.Articles;

namespace AfghanWatch.Web.Tests.Features.Articles;

public sealed class CitationFormatsTests
{
    private static readonly Uri Here = new("http://localhost:5080/articles/5");
    private static readonly DateOnly Today = new(2021, 9, 1);

    [Fact]
    public void BibTex_OfATitleWithSigns_EscapesThem()
    {
        var entry = CitationFormats.BibTex(Sample.Article(), Here, Today);
        Assert.Contains("title = {{Troops \\& \"talks\" [50\\% done]}},", entry, StringComparison.Ordinal);
        Assert.Contains("organization = {{The \\{Post\\}}},", entry, StringComparison.Ordinal);
        Assert.Contains("date = {2021-08-25},", entry, StringComparison.Ordinal);
        Assert.Contains("urldate = {2021-09-01},", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void Ris_OfATitleWithALineBreak_BeginsNoField()
    {
        var record = CitationFormats.Ris(Sample.Article() with { Title = "One\r\nER  - two" }, Here, Today);
        Assert.StartsWith("TY  - NEWS\r\nTI  - One ER  - two\r\n", record, StringComparison.Ordinal);
        Assert.EndsWith("ER  - \r\n", record, StringComparison.Ordinal);
        Assert.Contains("DA  - 2021/08/25\r\n", record, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_OfBrackets_StaysOneLink() =>
        Assert.Equal("[Troops & \"talks\" \\[50% done\\]](https://example.org/a%28b%29), The {Post}, 2021-08-25", CitationFormats.Markdown(Sample.Article(), Here));

    [Fact]
    public void All_OfAnAddressThatRuns_NeverShowsIt() =>
        Assert.DoesNotContain(CitationFormats.All(Sample.Article() with { Url = "javascript:alert(1)" }, Here, Today), form => form.Text.Contains("javascript", StringComparison.Ordinal));
}
