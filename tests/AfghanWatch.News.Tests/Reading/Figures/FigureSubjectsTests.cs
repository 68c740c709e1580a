using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading;

public sealed class FigureSubjectsTests
{
    [Theory]
    [InlineData("people", "More than 100 people| died in the attack on the airport.", FigureSubject.Killed)]
    [InlineData("kişinin", "Gelen ilk bilgilerde 60 kişinin| öldüğü, 140 kişinin yaralandığı bildirildi.", FigureSubject.Killed)]
    [InlineData("kişinin", "Gelen ilk bilgilerde 60 kişinin öldüğü, 140 kişinin| yaralandığı bildirildi.", FigureSubject.Wounded)]
    [InlineData("sivilin", "Uçaklarla 1.129 sivilin| tahliye edildiğini duyurdu.", FigureSubject.Evacuated)]
    [InlineData("people", "A total of 1,404 people| have been evacuated, he said.", FigureSubject.Evacuated)]
    [InlineData("non-combat troops", "It consists of more than 500 non-combat troops|.", FigureSubject.Soldiers)]
    [InlineData("US service members", "Among them were 13 US service members|.", FigureSubject.Named)]
    [InlineData("Afghan soldiers", "Some 1,000 Afghan soldiers| fled.", FigureSubject.Named)]
    [InlineData("refugees", "Turkey hosts 4 million refugees| today.", FigureSubject.RefugeesHosted)]
    [InlineData("refugees", "Iran counts 4 million refugees|.", FigureSubject.Named)]
    [InlineData(null, "Afghans number about 300,000| by his count in Turkey.", FigureSubject.AfghansHosted)]
    [InlineData("people", "There are 300,000 people| from Afghanistan among those it hosts.", FigureSubject.AfghansHosted)]
    [InlineData(null, "Soylu put the number of people arriving at 2,000| a day.", FigureSubject.Crossings)]
    [InlineData(null, "Soylu, günde 1.500|'ü bulan düzensiz Afgan geçişlerinin azaldığını söyledi.", FigureSubject.Crossings)]
    [InlineData(null, "and another 330,000| were sent home.", FigureSubject.Deported)]
    [InlineData(null, "Erdogan put the number of victims of the bombings at 170|.", FigureSubject.Killed)]
    public void Of_AFigureInItsSentence_IsWhatTheClauseSays(string? what, string marked, FigureSubject subject) =>
        Assert.Equal(subject, FigureSubjects.Of(what is null ? null : "people", what, marked.Replace("|", "", StringComparison.Ordinal), marked.IndexOf('|', StringComparison.Ordinal)));

    [Theory]
    [InlineData("kişi", "Gerçek sayının 400 bin kişi| dolayında olduğunu ifade etti.")]
    [InlineData("officials", "Two officials| told Reuters on the same day.")]
    public void Of_ACountOfAnything_IsNull(string what, string marked) =>
        Assert.Null(FigureSubjects.Of(what is null ? null : "people", what, marked.Replace("|", "", StringComparison.Ordinal), marked.IndexOf('|', StringComparison.Ordinal)));

    [Theory]
    [InlineData("A concrete wall 63 kilometers| long is under construction.", FigureSubject.WallLength)]
    [InlineData("Elsewhere along the frontier, which is 560 kilometres| long, ditches close the gaps.", FigureSubject.BorderLength)]
    [InlineData("Doğu sınırına örülen duvarın 150 kilometresinin| bittiğini söyledi.", FigureSubject.WallLength)]
    [InlineData("Trenches have been dug over a length of 110 kilometers|, Anadolu said.", null)]
    public void Of_ALength_IsOfWhatTheNearestWordNames(string marked, FigureSubject? subject) =>
        Assert.Equal(subject, FigureSubjects.Of("km", null, marked.Replace("|", "", StringComparison.Ordinal), marked.IndexOf('|', StringComparison.Ordinal)));

    [Theory]
    [InlineData(FigureSubject.AfghansHosted, "people", "Afghans", "afghans-hosted")]
    [InlineData(FigureSubject.Named, "flights", "charter flights", "flights")]
    [InlineData(FigureSubject.Named, "people", "Afghan women", "people-afghan-women")]
    public void KeyOf_ASubject_ComesBackFromItsKey(FigureSubject subject, string unit, string what, string key)
    {
        Assert.Equal(key, FigureSubjects.KeyOf(subject, unit, what));
        Assert.Equal(subject, FigureSubjects.OfKey(key));
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(9999)]
    public void Of_AnEndOutsideTheSentence_DoesNotThrow(int end) => Assert.Null(FigureSubjects.Of("people", "people", "\uD800 many people", end));
}
