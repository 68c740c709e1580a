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
    [InlineData("refugees", "Turkey hosts 4 million refugees| today.", FigureSubject.Named)]
    public void Of_AFigureInItsSentence_IsWhatTheClauseSays(string what, string marked, FigureSubject subject) =>
        Assert.Equal(subject, FigureSubjects.Of(what, marked.Replace("|", "", StringComparison.Ordinal), marked.IndexOf('|', StringComparison.Ordinal)));

    [Theory]
    [InlineData("kişi", "Gerçek sayının 400 bin kişi| dolayında olduğunu ifade etti.")]
    [InlineData("officials", "Two officials| told Reuters on the same day.")]
    public void Of_ACountOfAnything_IsNull(string what, string marked) =>
        Assert.Null(FigureSubjects.Of(what, marked.Replace("|", "", StringComparison.Ordinal), marked.IndexOf('|', StringComparison.Ordinal)));

    [Theory]
    [InlineData(-5)]
    [InlineData(9999)]
    public void Of_AnEndOutsideTheSentence_DoesNotThrow(int end) => Assert.Null(FigureSubjects.Of("people", "\uD800 many people", end));
}
