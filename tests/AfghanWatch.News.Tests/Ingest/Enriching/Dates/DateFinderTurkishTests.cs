using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Every report here is published on Wednesday 25 August 2021.</summary>
public sealed class DateFinderTurkishTests
{
    private static readonly DateOnly Published = new(2021, 8, 25);

    [Theory]
    [InlineData("Konvoy 24 Ağustos 2021 tarihinde yola çıktı.", "24 Ağustos 2021 tarihinde", "2021-08-24")]
    [InlineData("Konvoy 24 Ağustos'ta yola çıktı.", "24 Ağustos'ta", "2021-08-24")]
    [InlineData("Konvoy 24 Ağustos Salı günü yola çıktı.", "24 Ağustos Salı günü", "2021-08-24")]
    [InlineData("Tutanak 23.08.2021 tarihli.", "23.08.2021 tarihli", "2021-08-23")]
    [InlineData("Tutanak 23/08/2021 tarihinde imzalandı.", "23/08/2021 tarihinde", "2021-08-23")]
    [InlineData("Bakan Çarşamba günü konuştu.", "Çarşamba günü", "2021-08-25")]
    [InlineData("Bakan perşembe günü konuştu.", "perşembe günü", "2021-08-19")]
    [InlineData("Bakan perşembe günü konuşacak.", "perşembe günü", "2021-08-26")]
    [InlineData("Cuma günü yapılacak toplantı önemli.", "Cuma günü", "2021-08-27")]
    [InlineData("Bakan dün konuştu.", "dün", "2021-08-24")]
    [InlineData("Bakan dün akşam konuştu.", "dün akşam", "2021-08-24")]
    [InlineData("Bakan bugün konuştu.", "bugün", "2021-08-25")]
    [InlineData("Heyet yarın geliyor.", "yarın", "2021-08-26")]
    [InlineData("Heyet önceki gün gelmişti.", "önceki gün", "2021-08-23")]
    [InlineData("Kent 15 Ağustos'ta düştü. İki gün sonra görüşmeler başladı.", "İki gün sonra", "2021-08-17")]
    [InlineData("Kent 15 Ağustos'ta düştü. Aynı gün cumhurbaşkanı kaçtı.", "Aynı gün", "2021-08-15")]
    [InlineData("Kent 15 Ağustos'ta düştü. Ertesi gün havalimanı doldu.", "Ertesi gün", "2021-08-16")]
    [InlineData("Uçak üç gün önce kalktı.", "üç gün önce", "2021-08-22")]
    [InlineData("Geçen hafta Çarşamba günü konuştu.", "Geçen hafta Çarşamba günü", "2021-08-18")]
    [InlineData("Önümüzdeki Salı günü oylama var.", "Önümüzdeki Salı günü", "2021-08-31")]
    [InlineData("25 Ağustos günü konuşan bakan, tahliyenin bitebileceğini anlattı.", "25 Ağustos günü", "2021-08-25")]
    [InlineData("Ayın 20'sinde varıldı.", "Ayın 20'sinde", "2021-08-20")]
    [InlineData("Heyet 5 Eylül'de Doha'ya gidecek.", "5 Eylül'de", "2021-09-05")]
    public void Find_Day_ResolvesIt(string text, string words, string day) => Expect(text, words, day, day);

    [Theory]
    [InlineData("Sayı geçen hafta arttı.", "geçen hafta", "2021-08-16", "2021-08-22")]
    [InlineData("Sayı bu hafta arttı.", "bu hafta", "2021-08-23", "2021-08-29")]
    [InlineData("Görüşmeler önümüzdeki hafta sürecek.", "önümüzdeki hafta", "2021-08-30", "2021-09-05")]
    [InlineData("Sayı geçtiğimiz ay arttı.", "geçtiğimiz ay", "2021-07-01", "2021-07-31")]
    [InlineData("Duvar bu ay uzatıldı.", "bu ay", "2021-08-01", "2021-08-31")]
    [InlineData("Anlaşma geçen yıl yapıldı.", "geçen yıl", "2020-01-01", "2020-12-31")]
    [InlineData("Anlaşma 2020 Şubat'ında imzalandı.", "2020 Şubat'ında", "2020-02-01", "2020-02-29")]
    [InlineData("Geçen yılın Şubat ayında imzalandı.", "Geçen yılın Şubat ayında", "2020-02-01", "2020-02-29")]
    [InlineData("Teklif Temmuz'da yapıldı.", "Temmuz'da", "2021-07-01", "2021-07-31")]
    [InlineData("Teklif temmuz ayında yapıldı.", "temmuz ayında", "2021-07-01", "2021-07-31")]
    [InlineData("Teklif Ağustos ayında yapıldı.", "Ağustos ayında", "2021-08-01", "2021-08-31")]
    [InlineData("Anlaşma Şubat 2020'de imzalandı.", "Şubat 2020'de", "2020-02-01", "2020-02-29")]
    [InlineData("NATO 2001'de geldi.", "2001'de", "2001-01-01", "2001-12-31")]
    [InlineData("NATO 2001de geldi.", "2001de", "2001-01-01", "2001-12-31")]
    [InlineData("NATO 2001 yılında geldi.", "2001 yılında", "2001-01-01", "2001-12-31")]
    [InlineData("Göç 1990'lı yıllarda başladı.", "1990'lı yıllarda", "1990-01-01", "1999-12-31")]
    [InlineData("Sayı 2021'in ilk yarısında arttı.", "2021'in ilk yarısında", "2021-01-01", "2021-06-30")]
    [InlineData("Uçuşlar hafta sonu durdu.", "hafta sonu", "2021-08-21", "2021-08-22")]
    [InlineData("Ay sonunda karar verilecek.", "Ay sonunda", "2021-08-21", "2021-08-31")]
    public void Find_WeekMonthOrYear_GivesItsWholeLength(string text, string words, string from, string to) => Expect(text, words, from, to);

    [Theory]
    [InlineData("Askerler 31 Ağustos'a kadar ayrılmalı.", "31 Ağustos'a kadar", "2021-08-25", "2021-08-31")]
    [InlineData("Askerler 31 Ağustos tarihine kadar ayrılmalı.", "31 Ağustos tarihine kadar", "2021-08-25", "2021-08-31")]
    [InlineData("Duvar yıl sonuna kadar bitecek.", "yıl sonuna kadar", "2021-08-25", "2021-12-31")]
    [InlineData("Duvar 2021 yılı sonuna kadar bitecek.", "2021 yılı sonuna kadar", "2021-08-25", "2021-12-31")]
    [InlineData("Toplantı 24-25 Ağustos tarihlerinde yapıldı.", "24-25 Ağustos tarihlerinde", "2021-08-24", "2021-08-25")]
    [InlineData("Sayı 2021'in ilk altı ayında arttı.", "2021'in ilk altı ayında", "2021-01-01", "2021-06-30")]
    [InlineData("Askerler Ağustos sonuna kadar ayrılmalı.", "Ağustos sonuna kadar", "2021-08-25", "2021-08-31")]
    [InlineData("Askerler ağustos ayının sonuna kadar ayrılmalı.", "ağustos ayının sonuna kadar", "2021-08-25", "2021-08-31")]
    [InlineData("Çatışma Temmuz ortasından bu yana sürüyor.", "Temmuz ortasından bu yana", "2021-07-15", "2021-08-25")]
    [InlineData("Havalimanı 15 Ağustos'tan beri kapalı.", "15 Ağustos'tan beri", "2021-08-15", "2021-08-25")]
    [InlineData("Birlik 2001'den bu yana orada.", "2001'den bu yana", "2001-01-01", "2021-08-25")]
    [InlineData("Havalimanı 15-31 Ağustos arasında kapalıydı.", "15-31 Ağustos", "2021-08-15", "2021-08-31")]
    [InlineData("Havalimanı 15 ile 31 Ağustos arasında kapalıydı.", "15 ile 31 Ağustos arasında", "2021-08-15", "2021-08-31")]
    [InlineData("Taliban 1996 ile 2001 arasında yönetti.", "1996 ile 2001 arasında", "1996-01-01", "2001-12-31")]
    [InlineData("Son 20 yılda çok şey değişti.", "Son 20 yılda", "2001-08-25", "2021-08-25")]
    public void Find_Range_GivesBothEnds(string text, string words, string from, string to) => Expect(text, words, from, to);

    [Theory]
    [InlineData("Eylül Kaya ile Kasım Demir pazar alışverişi yaptı.")]
    [InlineData("Dünya bir kişi için kısa bir yazı bekliyor.")]
    [InlineData("Sayı her geçen yıl artıyor, yaşamının son saatlerine kadar izledi.")]
    [InlineData("2593 sayılı karar kabul edildi.")]
    [InlineData("Yaklaşık 2000 asker ve 1900 göçmen sayıldı.")]
    [InlineData("Martin ile görüşme saat 10.30'da başladı.")]
    public void Find_NoDate_GivesNothing(string text) => Assert.Empty(DateFinder.Find(NewsText.Cut(text, "tr"), Published));

    private static void Expect(string text, string words, string from, string to)
    {
        var dates = DateFinder.Find(NewsText.Cut(text, "tr"), Published);
        var found = Assert.Single(dates, date => date.Span.Cut(text) == words);
        Assert.Equal((from, to), (found.From.ToString("yyyy-MM-dd", null), found.To.ToString("yyyy-MM-dd", null)));
    }
}
