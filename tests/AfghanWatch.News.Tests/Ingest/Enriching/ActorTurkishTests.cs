namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Unknown persons in Turkish text: by age, title and form; and what is a place, a thing or the writer.</summary>
public sealed class ActorTurkishTests
{
    [Theory]
    [InlineData("Dün 24 yaşındaki Farid bir atölyede çalışıyordu.", "Farid")]
    [InlineData("Adının yalnızca Nesrin olarak yazılmasını isteyen öğretmen ağladı.", "Nesrin")]
    [InlineData("Köyün imamı Abdülhalim Hoca ölüleri yıkıyor.", "Abdülhalim Hoca")]
    [InlineData("Çevre Bakanı Murat Kurum fidan dikti.", "Murat Kurum")]
    [InlineData("Büyükelçi vekili Jan Hendrik van Thiel, telgrafında uyardı.", "Jan Hendrik van Thiel")]
    [InlineData("Ajansa konuşan Baran Aydın, dayak yediğini anlattı.", "Baran Aydın")]
    [InlineData("Ev sahibi Gülçiçek Altun kira almıyor.", "Gülçiçek Altun")]
    public void Find_Person_IsNamed(string text, string name) => Assert.Contains(name, Names(text));

    [Theory]
    [InlineData("Özalp'ın Dönerdere köyünde üç kişi yakalandı.")]
    [InlineData("Mimarlar Odası dava açtı, Malazgirt Zaferi kutlandı.")]
    [InlineData("Çocuklar Aziz Sancar İlkokulu'nda, babaları Kapıköy Sınır Kapısı'nda.")]
    [InlineData("Haber burada biter.\n\nYazar hakkında: Mert Kavak, yirmi yıldır havacılık haberleri yazıyor.")]
    [InlineData("Haber burada biter.\n\nSelin Aksoy, siyaset bilimcidir.")]
    public void Find_PlacesThingsAndWriters_AreNobody(string text) => Assert.Empty(Names(text));

    private static IEnumerable<string> Names(string text) => ActorTestVocabulary.ActorsIn(text, "tr").Where(actor => actor.ActorId is null).Select(actor => actor.Name);
}
