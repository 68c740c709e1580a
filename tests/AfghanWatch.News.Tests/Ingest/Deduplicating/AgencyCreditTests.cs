using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

public sealed class AgencyCreditTests
{
    [Theory]
    [InlineData("ANKARA, June 9 (Reuters) - Turkey is in talks with its allies.", null, "Reuters")]
    [InlineData("MAZAR-I-SHARIF, Afghanistan (AP) — The consulate is open.", null, "AP")]
    [InlineData("ANKARA (AA) - Bakan açıkladı.", null, "Anadolu Agency")]
    [InlineData("İSTANBUL, (DHA) - Uçak indi.", null, "DHA")]
    [InlineData("Van, (İHA) - Göçmenler yakalandı.", null, "İHA")]
    [InlineData("Kabul [Afghanistan], July 5 (ANI): The offices are shut.", null, "ANI")]
    [InlineData("ANKARA, August 21. /TASS/. The presidents agreed.", null, "TASS")]
    [InlineData("KABUL - AFP\n\nTurkey began its withdrawal.", null, "AFP")]
    [InlineData("DOHA (UrduPoint News / Sputnik - 02nd September, 2021) The envoy met him.", null, "Sputnik")]
    [InlineData("BEIJING, Aug. 26 (Xinhua) -- The minister condemned it.", null, "Xinhua")]
    [InlineData("The minister spoke.\n\n(Reporting by the Ankara bureau of Reuters; editing by the desk)", null, "Reuters")]
    [InlineData("Bakan konuştu.\n\nKaynak: Anadolu Ajansı", null, "Anadolu Agency")]
    [InlineData("The minister spoke.", "Agence France-Presse", "AFP")]
    [InlineData("The minister spoke.", "By Suzan Fraser, Associated Press", "AP")]
    [InlineData("A Turkish official told Reuters on Monday that nothing had changed, and the deputy was not told (much) about it.", null, null)]
    [InlineData("The minister spoke to Anadolu Agency in an interview on Tuesday.", "Ali Aslan", null)]
    [InlineData("", "", null)]
    public void Of_Article_NamesOriginOnly(string text, string? byline, string? expected) => Assert.Equal(expected, AgencyCredit.Of(text, byline));
}
