using System.Text;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

public sealed class TextDecodingTests
{
    private const string Turkish = "<p>İçişleri Bakanı Kabil'e gidiyor; şehirde güvenlik ağı kuruldu, öğle çağrısı yapıldı.</p>";

    static TextDecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "utf-8", null)]
    [InlineData("utf-8", null, null)]
    [InlineData("utf-8", "windows-1254", "wrong-encoding")]
    [InlineData("utf-8", "iso-8859-9", "wrong-encoding")]
    [InlineData("utf-8", "utf-16", "wrong-encoding")]
    [InlineData("utf-8", "no-such-thing", "unknown-encoding")]
    [InlineData("windows-1254", "windows-1254", null)]
    [InlineData("windows-1254", "ISO-8859-9", null)]
    [InlineData("windows-1254", "Latin5", null)]
    [InlineData("windows-1254", "utf-8", "wrong-encoding")]
    [InlineData("windows-1254", "iso-8859-1", "wrong-encoding")]
    [InlineData("windows-1254", null, "missing-encoding")]
    public void Decode_DeclaredRightOrWrong_GivesTheTurkishText(string real, string? declared, string? warning)
    {
        var text = (declared is null ? "<?xml version=\"1.0\"?>" : $"<?xml version='1.0' encoding='{declared}'?>") + Turkish;
        var decoded = TextDecoding.Decode(Encoding.GetEncoding(real).GetBytes(text), null);

        Assert.Equal(text, decoded.Text);
        Assert.Equal(real, decoded.Encoding);
        if (warning is null)
        {
            Assert.Empty(decoded.Warnings);
        }
        else
        {
            Assert.Contains(decoded.Warnings, told => told.StartsWith($"{warning}:", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-8", true)]
    public void Decode_Unicode_WithOrWithoutMark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Turkish)];
        Assert.Equal(Turkish, TextDecoding.Decode(bytes, null).Text);
    }

    [Theory]
    [InlineData("text/html; charset=windows-1254", "windows-1254")]
    [InlineData("text/html; charset=\"ISO-8859-9\"; x=y", "windows-1254")]
    [InlineData("text/html;Charset = 'gb2312'", "gb2312")]
    [InlineData("text/html", "windows-1252")]
    public void Decode_OneByteText_FollowsTheHeader(string contentType, string expected) =>
        Assert.Equal(expected, TextDecoding.Decode([.. "caf"u8, 0xE9, 0xE9, .. " "u8], contentType).Encoding);

    [Theory]
    [InlineData("<meta charset=iso-8859-9>")]
    [InlineData("<META http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1254\">")]
    public void Decode_Meta_IsBelieved(string meta)
    {
        var bytes = Encoding.GetEncoding(1254).GetBytes($"<html><head>{meta}</head>{Turkish}");
        var decoded = TextDecoding.Decode(bytes, null);
        Assert.EndsWith(Turkish, decoded.Text, StringComparison.Ordinal);
        Assert.Empty(decoded.Warnings);
    }

    [Fact]
    public void Decode_WesternAndIcelandic_StayWestern()
    {
        const string Icelandic = "Það er ekki víst að sól skíni á þá sem þræða fjöllin; ég á bæ í Þórsmörk.";
        Assert.Equal(Icelandic, TextDecoding.Decode(Encoding.GetEncoding(1252).GetBytes(Icelandic), null).Text);
        Assert.Equal("café “x”", TextDecoding.Decode(Encoding.GetEncoding(1252).GetBytes("café “x”"), "text/plain; charset=iso-8859-1").Text);
    }

    [Fact]
    public void Decode_PastedLegacyPart_IsMended()
    {
        var decoded = TextDecoding.Decode([.. Encoding.UTF8.GetBytes(Turkish), 0xFE], "text/html; charset=utf-8");
        Assert.Equal(Turkish + "ş", decoded.Text);
        Assert.StartsWith("mixed-encoding:", Assert.Single(decoded.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_CutInsideALetter_DropsTheHalf()
    {
        var bytes = Encoding.UTF8.GetBytes(Turkish + "ğ");
        var decoded = TextDecoding.Decode(bytes.AsSpan(0, bytes.Length - 1), null);
        Assert.Equal(Turkish, decoded.Text);
        Assert.StartsWith("cut-character:", Assert.Single(decoded.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_TextEncodedTwice_IsUndone()
    {
        var twice = Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Turkish)));
        var decoded = TextDecoding.Decode(twice, null);
        Assert.Equal(Turkish, decoded.Text);
        Assert.StartsWith("double-encoding:", Assert.Single(decoded.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_OneTwiceEncodedWordInGoodText_IsLeft()
    {
        const string Text = "« CAFÉ» ve TÃ¼rkiye: öğle çağrısı, ağır şartlar, göç";
        Assert.Equal(Text, TextDecoding.Decode(Encoding.UTF8.GetBytes(Text), null).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("text/xml; charset=")]
    [InlineData("charset=utf-7")]
    public void Decode_AnyBytes_NeverThrows(string contentType)
    {
        var random = new Random(3);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            Assert.NotNull(TextDecoding.Decode(bytes, contentType).Text);
        }
    }
}
