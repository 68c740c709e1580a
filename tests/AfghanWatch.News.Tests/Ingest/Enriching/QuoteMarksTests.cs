using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class QuoteMarksTests
{
    [Theory]
    [InlineData("\"We keep our word,\" Akar said.", "We keep our word,")]
    [InlineData("“We keep our word,” Akar said.", "We keep our word,")]
    [InlineData("„We keep our word“, Akar said.", "We keep our word")]
    [InlineData("„We keep our word,” Akar said.", "We keep our word,")]
    [InlineData("«We keep our word,» Akar said.", "We keep our word,")]
    [InlineData("« We keep our word », Akar said.", "We keep our word")]
    [InlineData("»We keep our word«, Akar said.", "We keep our word")]
    [InlineData("‘We keep our word,’ Akar said.", "We keep our word,")]
    [InlineData("'We keep our word,' Akar said.", "We keep our word,")]
    [InlineData("``We keep our word,'' Akar said.", "We keep our word,")]
    [InlineData("''We keep our word,'' Akar said.", "We keep our word,")]
    [InlineData("”We keep our word,” Akar said.", "We keep our word,")]
    [InlineData("“We keep our word,\" Akar said.", "We keep our word,")]
    [InlineData("\"We keep our word,” Akar said.", "We keep our word,")]
    [InlineData("\"\"We keep our word,\"\" Akar said.", "We keep our word,")]
    [InlineData("&quot;We keep our word,&quot; Akar said.", "We keep our word,")]
    [InlineData("â€œWe keep our word,â€\u009d Akar said.", "We keep our word,")]
    [InlineData("\" We keep our word, \" Akar said.", "We keep our word,")]
    [InlineData("(“We keep our word,” Akar said.)", "We keep our word,")]
    public void Marks_InAnyStyle_EncloseSpeech(string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text));

    [Theory]
    [InlineData("“He told me ‘not now’ and left,” Akar said.", "He told me ‘not now’ and left,")]
    [InlineData("“He told me “not now” and left,” Akar said.", "He told me “not now” and left,")]
    [InlineData("‘He told me “not now” and left,’ Akar said.", "He told me “not now” and left,")]
    [InlineData("\"He told me 'not now' and left,\" Akar said.", "He told me 'not now' and left,")]
    [InlineData("«He told me “not now” and left», Akar said.", "He told me “not now” and left")]
    [InlineData("Q: And then?\n\nNed Price: He told me “not now” and left. We waited.\n\nQ: When?\n\nNed Price: We will see.\n\nThe hall emptied.", "not now")]
    public void Marks_NestedSpeech_CountsOnceUnlessTheTurnHasNoMarks(string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text));

    [Theory]
    [InlineData("The men, described by Akar as “traders”, were freed.", "traders")]
    [InlineData("Akar was asked for a date. His answer was “not yet”.", "not yet")]
    [InlineData("The reply from the ministry: “We will see.” Nobody asked again.", "We will see.")]
    public void Marks_BehindAnswersAndDescriptions_AreSpeech(string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text));

    [Fact]
    public void Marks_AroundWhatIsSung_AreATitle() => Assert.Empty(QuoteCase.Direct("Akar sang “The Wind Of Herat” and left the hall."));

    [Theory]
    [InlineData("“The book ‘Cold Roads’ lies on my desk,” Akar said.", "The book ‘Cold Roads’ lies on my desk,")]
    [InlineData("“Nobody told them ‘not now’ at all,” Akar said.", "Nobody told them ‘not now’ at all,")]
    public void Marks_NestedWithoutSpeech_CountOnce(string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text));

    [Theory]
    [InlineData("‘The ministers’ demands aren’t ours and it’s late,’ Akar said.", "The ministers’ demands aren’t ours and it’s late,")]
    [InlineData("'It isn't the soldiers' fault,' Akar said.", "It isn't the soldiers' fault,")]
    public void Apostrophes_InsideSingleMarks_DoNotClose(string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text));

    [Theory]
    [InlineData("Akar said the soldiers' families and the ministers' aides don't agree with the '90s plan.")]
    [InlineData("Turkey’s soldiers’ return wasn’t Akar’s choice, the officials’ union said.")]
    public void Apostrophes_WithoutSpeech_GiveNothing(string text) => Assert.Empty(QuoteCase.Direct(text));

    [Fact]
    public void OpeningMarkRepeated_OnNextParagraph_IsOneSpan()
    {
        const string Text = "Akar said:\n\n“The handover went well and nobody was hurt.\n\n“Now we bring the last team home.”\n\nHe left for Ankara.";
        Assert.Equal(["The handover went well and nobody was hurt.\n\n“Now we bring the last team home."], QuoteCase.Direct(Text));
    }

    [Fact]
    public void ClosingMarkAlone_OnNextParagraph_EndsTheSpan()
    {
        const string Text = "“The handover went well and nobody was hurt.\n\nNow we bring the last team home,” Akar said.";
        Assert.Equal(["The handover went well and nobody was hurt.\n\nNow we bring the last team home,"], QuoteCase.Direct(Text));
    }

    [Theory]
    [InlineData("Our duty here is done,\" the ministry said in a statement.", "Our duty here is done,")]
    [InlineData("The convoy left at dawn. Our duty here is done,” said Akar.", "Our duty here is done,")]
    [InlineData("Akar said, Our duty here is done.\"", "Our duty here is done.")]
    public void OpeningMark_Missing_StartsWithTheSentence(string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text));

    [Theory]
    [InlineData("“Our duty here is done, Akar said.", "Our duty here is done,")]
    [InlineData("Akar told reporters: “Our duty here is done.\n\nThe convoy left at dawn.", "Our duty here is done.")]
    [InlineData("\"Our duty here is done. said Akar on Monday. \"We leave tomorrow.\"\n\n“That is all,” Akar said.", "Our duty here is done.|We leave tomorrow.|That is all,")]
    [InlineData("“Our duty here is done, Akar said. “We leave tomorrow,” he added.", "Our duty here is done,|We leave tomorrow,")]
    public void ClosingMark_Missing_EndsBeforeAttribution(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Direct(text));

    [Theory]
    [InlineData("“Our duty here is done,” Akar told reporters. ” He said the convoy was ready. “We leave tomorrow,” Akar said.", "Our duty here is done,|We leave tomorrow,")]
    [InlineData("\"Our duty here is done,\" Akar told reporters. \" He said the convoy was ready. \"We leave tomorrow,\" Akar said.", "Our duty here is done,|We leave tomorrow,")]
    [InlineData("Akar said there was \"no rush\" to leave and that the convoy was ready.\"\n\n\"We leave tomorrow,\" Akar said.", "no rush|We leave tomorrow,")]
    public void StrayMark_IsPassedOver(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Direct(text));
}
