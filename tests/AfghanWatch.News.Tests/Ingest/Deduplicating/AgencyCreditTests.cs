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
    [InlineData("MADRID, 24 Aug (EFE).- The plane landed.", null, "EFE")]
    [InlineData("TOKYO, Aug. 27 (Kyodo) - Japan sent planes.", null, "Kyodo")]
    [InlineData("MOSCOW. Aug 20 (Interfax) - The ministry spoke.", null, "Interfax")]
    [InlineData("New Delhi, Aug 16 (PTI) The airport is shut.", null, "PTI")]
    [InlineData("Berlin (dpa) - The cabinet met.", null, "dpa")]
    [InlineData("KABUL (Pajhwok): The minister met the envoy.", null, "Pajhwok")]
    [InlineData("The minister met the envoy.\n\nKABUL (TOLOnews)", null, "TOLOnews")]
    [InlineData("ANKARA - AA\nBakan açıkladı.", null, "Anadolu Agency")]
    [InlineData("Bakan konuştu.\n\nHaber Kaynağı: İHA", null, "İHA")]
    [InlineData("Bakan konuştu. (DHA)", null, "DHA")]
    [InlineData("The minister spoke.\n\n— The Associated Press", null, "AP")]
    [InlineData("The minister spoke.\n\nAFP/dpa", null, "AFP")]
    [InlineData("The minister spoke.\n\nCopyright 2021 The Associated Press. All rights reserved.", null, "AP")]
    [InlineData("The minister spoke.\n\nReuters contributed to this report.", null, "Reuters")]
    [InlineData("The minister spoke.\n\nAnadolu Agency website contains only a portion of the news stories offered to subscribers.", null, "Anadolu Agency")]
    [InlineData("Deputies told Anadolu Agency (AA) that the wall is finished, and nothing else was said on that day.", null, null)]
    [InlineData("The minister spoke on Monday to the Associated Press (AP).", null, null)]
    [InlineData("Bakan konuştu.\n\nAnadolu Ajansı (AA), Demirören Haber Ajansı (DHA) ve İhlas Haber Ajansı (İHA) tarafından geçilen haberler otomatik yayımlanır.", null, null)]
    [InlineData("The minister spoke.", "Efe Yılmaz", null)]
    [InlineData("The minister spoke.", "Ani Petrosyan", null)]
    [InlineData("The minister spoke.", "EFE", "EFE")]
    [InlineData("The minister spoke.", "Ayşe Kaya, AA", "Anadolu Agency")]
    [InlineData("In Reuters' view the deal is dead (it is not).", null, null)]
    [InlineData("\ud800(\udc00) /\0/ [", "\ud800", null)]
    public void Of_Article_NamesOriginOnly(string text, string? byline, string? expected) => Assert.Equal(expected, AgencyCredit.Of(text, byline));

    [Fact]
    public void Find_Credit_KeepsTheWordsAndTheRule()
    {
        Assert.Equal(new AgencyFinding("Reuters", "ANKARA, June 9 (Reuters)", "agency.dateline"), AgencyCredit.Find("ANKARA, June 9 (Reuters) - Turkey is in talks.", null));
        Assert.Equal(new AgencyFinding("Anadolu Agency", "Kaynak: Anadolu Ajansı", "agency.credit"), AgencyCredit.Find("Bakan konuştu.\n\nKaynak: Anadolu Ajansı", null));
        Assert.Equal(new AgencyFinding("Pajhwok", "Pajhwok Afghan News", "agency.outlet"), AgencyCredit.Find("The minister spoke.", "Ahmad", "Pajhwok Afghan News"));
        Assert.Equal("agency.byline", AgencyCredit.Find("KABUL (AP) - The minister spoke.", "Reuters", "Example Times")!.Rule);
    }

    [Fact]
    public void Find_HugeLines_EndsSoon()
    {
        var text = string.Concat(Enumerable.Repeat("(/[", 400_000));
        Assert.Null(AgencyCredit.Find(text, text, text));
    }
}
