using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>How real pages are built: headings in capitals inside a speech, marks that slid or were lost, markup between the paragraphs.</summary>
public sealed class QuoteRealPagesTests
{
    [Fact]
    public void Direct_HeadingInCapitalsInsideSpeech_PartsIt() => Assert.Equal(
        ["Hulusi Akar: Uçak kaldıracağız.", "Hulusi Akar: Elçilikte önlem aldık. Orası açık kalacak"],
        QuoteCase.Told("Konuyla ilgili konuşan Akar, şu ifadeleri kullandı:\n\"Uçak kaldıracağız.\n\"BÜYÜKELÇİLİK AÇIK KALACAK\"\nElçilikte önlem aldık. Orası açık kalacak\"\nBenzer haberler", QuoteKind.Direct, "tr"));

    [Fact]
    public void Direct_QuotedHeadingInCapitals_IsNoSpeech() => Assert.Equal(["Gücümüz yerinde."], QuoteCase.Direct("Akar, şunları söyledi:\n\n\"Gücümüz yerinde.\"\n\n\"ANLAŞTIĞIMIZ KONULAR VAR\"", "tr"));

    [Theory]
    [InlineData("tr", "Çavuşoğlu, tanıma için, \"Acele etmiyoruz. Kimler gelecek, göreceğiz. Ortak davranacağız \"açıklamasında bulundu.", "Mevlüt Çavuşoğlu: Acele etmiyoruz. Kimler gelecek, göreceğiz. Ortak davranacağız")]
    [InlineData("en", "No paper has been signed. “Our talks are serious and they advance, “Akar said.", "Hulusi Akar: Our talks are serious and they advance,")]
    [InlineData("en", "“We have enough soldiers for the duty. They are ready, “he said.", "?: We have enough soldiers for the duty. They are ready,")]
    public void Direct_ClosingMarkSlidToTheAttribution_EndsThere(string language, string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, language));

    [Theory]
    [InlineData("en", "Akar said:\n\n“We are the neighbours of this country. Nobody should pretend not to hear. “” To be strong means to have friends. For what? For our borders.\n\nAdd a comment", "We are the neighbours of this country. Nobody should pretend not to hear. “” To be strong means to have friends. For what? For our borders.")]
    [InlineData("en", "The words of Akar are as follows:\n\n“Our soldiers did their duty.\n\nThe planes came early. We brought them home. “\n\nAdd a comment", "Our soldiers did their duty.\n\nThe planes came early. We brought them home.")]
    [InlineData("tr", "Çavuşoğlu, temasları anlatırken, \"Kanallarımız var. Kabil'de de Doha'da da konuşuyoruz. Bir kurul hükümet kurmaya çalı", "Kanallarımız var. Kabil'de de Doha'da da konuşuyoruz. Bir kurul hükümet kurmaya çalı")]
    public void Direct_SpeechThatIsNotClosed_RunsToItsEnd(string language, string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text, language));

    [Theory]
    [InlineData("Akar spoke in the plane. If others guard it and then it burns, how shall we tell it at home, ”he said. The gate is shut ”.", "If others guard it and then it burns, how shall we tell it at home,")]
    [InlineData("The men have come home with their heads up, Akar said, ”Nobody had bad news from the gate.", "Nobody had bad news from the gate.")]
    [InlineData("Akar met the last group.\n\n“Our flag came down with honours, and nobody pressed us. He stated that the trucks had been left behind.", "Our flag came down with honours, and nobody pressed us.")]
    public void Direct_MarkOfTheWrongSide_IsReadByTheVerbOfSaying(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Direct(text));

    [Fact]
    public void Turns_TranscriptWithCallingsAndAsides_TellsEachTurn() => Assert.Equal(
        ["Hannah Moreau: Is that a recognition?", "Hulusi Akar: No, it is a meeting.", "Hannah Moreau: Will they go back there?", "Hulusi Akar: Nobody has asked us yet."],
        QuoteCase.Turns("HANNAH MOREAU, HOST: Is that a recognition?\n\nHULUSI AKAR, TURKISH DEFENSE MINISTER: No, it is a meeting.\n\nMOREAU (on camera): Will they go back there?\n\nAKAR: Nobody has asked us yet."));

    [Fact]
    public void Direct_MarkupBetweenParagraphs_IsNoSpeech() => Assert.Equal(
        ["Hazırız."],
        QuoteCase.Direct("last minute “data-src =” “> Latest news!\n\nAkar said: “Hazırız.”\n\n[related title=\"The governor spoke of his wall today\" link=\"https://news.example/the-wall-is-done\"]"));

    [Theory]
    [InlineData("Stating that the talks go on, Akar said: “We are patient.”", "Hulusi Akar: the talks go on")]
    [InlineData("Noting that the tower needs repair, the Minister of Defense, Hulusi Akar, said “We will see.”", "Hulusi Akar: the tower needs repair")]
    [InlineData("Pointing out that the road is long, Akar, “We go on,”he said.", "Hulusi Akar: the road is long")]
    public void Indirect_ParticipleOpensTheSentence_TellsWhatTheSpeakerTells(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Recalling the words “Geography is destiny,” Akar said: “We are here.”")]
    [InlineData("Touching on the airport, Akar said: “We are here.”")]
    public void Indirect_ParticipleThatTellsNothing_GivesNothing(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Indirect));

    [Fact]
    public void Indirect_AddingBehindAReport_GoesOnWithWhoReports() => Assert.Equal(
        ["Hulusi Akar: the Taliban were asking Ankara for engineers", "Hulusi Akar: advisers could stay"],
        QuoteCase.Told("Akar said the Taliban were asking Ankara for engineers, adding that advisers could stay.", QuoteKind.Indirect));

    [Theory]
    [InlineData("en", "On the loan, Akar gave the answer: The bank decides.\n\nAdd a comment", "Hulusi Akar: The bank decides.")]
    [InlineData("en", "Akar answered: Nobody is thrown into the fire. Çavuşoğlu said there was no decision.", "Hulusi Akar: Nobody is thrown into the fire.")]
    [InlineData("en", "The country is full. We are nobody's waiting room. Who has planes for us has planes for them, Akar said.", "Hulusi Akar: We are nobody's waiting room. Who has planes for us has planes for them")]
    [InlineData("tr", "Akar, şöyle konuştu:\n'Dönmem' diyen esnaf da var. Hepsini uçağa alıyoruz.\nÜç uçak kaldırdık. Teşekkür ediyoruz.\nÇavuşoğlu, toplantıya katıldı.", "Hulusi Akar: 'Dönmem' diyen esnaf da var. Hepsini uçağa alıyoruz.\nÜç uçak kaldırdık. Teşekkür ediyoruz.")]
    public void Direct_WordsWithoutMarks_AreTheSpeakers(string language, string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, language));

    [Fact]
    public void Direct_ListUnderAColon_IsOneSayingALine() => Assert.Equal(
        ["Hulusi Akar: Kim ödeyecek?", "Hulusi Akar: Kim gidecek?"],
        QuoteCase.Told("Akar, komisyona şu soruları yöneltti:\n\n* Kim ödeyecek?\n* Kim gidecek?\n\nYanıt verilmedi.", QuoteKind.Direct, "tr"));

    [Fact]
    public void Turns_Transcript_GivesEachTurnItsSpeaker() => Assert.Equal(
        ["Ned Price: We have seen the report.", "Ned Price: Not from here."],
        QuoteCase.Turns("MR. PRICE: We have seen the report.\n\nQ: Will you confirm it?\n\nMR. PRICE: Not from here.\n\nNed Price spoke to reporters."));

    [Theory]
    [InlineData("Ülkesinin eğitim verdiğini belirten Akar, Kabil Havalimanının önemli bir kapı olduğunu ifade etti.", "Hulusi Akar: Ülkesinin eğitim verdiğini", "Hulusi Akar: Kabil Havalimanının önemli bir kapı olduğunu")]
    [InlineData("Akar, \"Temas var mı?\" sorusu üzerine, heyeti Ankara'ya çağırdıklarını bildirdi.", "Hulusi Akar: heyeti Ankara'ya çağırdıklarını")]
    [InlineData("Erdoğan'ın dünkü yayında, heyeti kabul edebileceğini söylediğini anımsatan Akar salondan ayrıldı.", "Hulusi Akar: Erdoğan'ın dünkü yayında, heyeti kabul edebileceğini söylediğini")]
    [InlineData("Uzman Akar inanıyor ki dönüşler hukuka aykırıdır.", "Hulusi Akar: dönüşler hukuka aykırıdır")]
    public void Indirect_Turkish_StaysWithWhoWasNamed(string text, params string[] expected) => Assert.Equal(expected, QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Theory]
    [InlineData("Bir gazetecinin, \"Birlik gidecek mi?\" sorusuna Akar, \"Şu an öyle bir şey yok.\" yanıtını verdi.", "Hulusi Akar: Şu an öyle bir şey yok.")]
    [InlineData("Akar'ın, \"Kapımız açık.\" ifadesini kullandığı kaydedildi.", "Hulusi Akar: Kapımız açık.")]
    [InlineData("«Beklemeyiz», dedi birliğin göçten sorumlu temsilcisi Mevlüt Çavuşoğlu.", "Mevlüt Çavuşoğlu: Beklemeyiz")]
    public void Direct_Turkish_IsTheSpeakers(string text, string expected) => Assert.Contains(expected, QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Theory]
    [InlineData("“It was meant for the mosque,” one of the authorities said. “It will pass,” the authority said.", "one of the authorities: It will pass,")]
    [InlineData("They have become “policemen without a whistle”, as one, Cemal, puts it.", "Cemal: policemen without a whistle")]
    [InlineData("Jawad has tried it three times. The 22-year-old from Ghazni told the agency it was cold. “We were tired,” he said.", "Jawad: We were tired,")]
    [InlineData("“It will pay for the kerosene, not for friendship, “one of them joked.", "one of them: It will pay for the kerosene, not for friendship,")]
    public void Direct_EnglishSpeaker_IsFollowed(string text, string expected) => Assert.Contains(expected, QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("'2015 must not come again,' Akar said on Monday.", "2015 must not come again,")]
    [InlineData("Nobody knew more. The guards have left the gate,' said Akar.", "The guards have left the gate,")]
    public void Direct_SingleMarks_AreRead(string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text));

    [Theory]
    [InlineData("DUSHANBE/MAZAR-I-SHARIF. The US has closed its office, Akar said.")]
    [InlineData("The visitors had gone home, Akar said.")]
    public void Direct_PlacesAndThirdPersons_AreNoOwnWords(string text) => Assert.Empty(QuoteCase.Direct(text));
}
