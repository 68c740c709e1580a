using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Who speaks where the subject is far from its verb, or a pronoun, an office or a paper stands for the speaker.</summary>
public sealed class QuoteResolvedTests
{
    [Theory]
    [InlineData("Akar in the telephone talk with his colleague Merkel has declared that the runway is open.", "Hulusi Akar: the runway is open")]
    [InlineData("Akar on Monday after talks with German colleague Merkel has stated that the runway is open.", "Hulusi Akar: the runway is open")]
    [InlineData("A person briefed on the talks said the runway was open.", "person briefed on the talks: the runway was open")]
    [InlineData("A shopkeeper opposite the gate told this paper that the runway was open.", "shopkeeper opposite the gate: the runway was open")]
    [InlineData("An elder of the village, who was not allowed to speak, said that the runway was open.", "elder of the village: the runway was open")]
    [InlineData("A 26-year-old guard, Farid, said the runway was open.", "Farid: the runway was open")]
    [InlineData("One of them, from an eastern state, said the runway was open.", "One of them: the runway was open")]
    [InlineData("The civil envoy of NATO, the Italian Paolo Rossi, said that the runway was open.", "Paolo Rossi: the runway was open")]
    [InlineData("Six guards were questioned. They said the runway was open.", "Six guards: the runway was open")]
    [InlineData("Akar wrote to the press. In his words, the runway was open.", "Hulusi Akar: the runway was open")]
    [InlineData("By the account of diplomats, the runway was open.", "diplomats: the runway was open")]
    [InlineData("The runway is open, as per the governor of Van.", "governor of Van: The runway is open")]
    [InlineData("In the statement of the ministry it is said that the runway is open.", "ministry: the runway is open")]
    [InlineData("The runway has been opened, said today a source in the embassy.", "source in the embassy: The runway has been opened")]
    [InlineData("The runway has been opened, informed the press service of the ministry on Monday.", "press service of the ministry: The runway has been opened")]
    [InlineData("The group spoke. The Taliban movement warned that the runway was open.", "Taliban: the runway was open")]
    public void Indirect_Speaker_IsFoundByTheClause(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Rahmatullah, who is 19, watched. His brother was on the bus. “We lost him,” he said.", "Rahmatullah: We lost him,")]
    [InlineData("Among those at the fence was Nuran Demir, whose husband, Sergeant Tuncay Demir, was away. “We lost him,” she said.", "Nuran Demir: We lost him,")]
    [InlineData("In Van, in a tea-house by the lake, a smuggler set out his prices. “We lost him,” he said.", "smuggler: We lost him,")]
    [InlineData("Akar turned on his critics, whose leader, Merkel, claims that the plan is dead. “We lost him,” he said.", "Hulusi Akar: We lost him,")]
    [InlineData("Even as a Turkish authority dismissed the report, planes left. “We lost him,” the authority said.", "Turkish authority: We lost him,")]
    [InlineData("Akar said no. “We lost him,” the politician said.", "Hulusi Akar: We lost him,")]
    [InlineData("The boy was called Najib Rahimi. “We lost him,” he said.", "Najib Rahimi: We lost him,")]
    [InlineData("Akar said no. Lale Kaya, who runs the bakery, sells bread. “We lost him all.”", "Lale Kaya: We lost him all.")]
    [InlineData("As my colleague Lale Kaya puts it, “we lost him for good.”", "Lale Kaya: we lost him for good.")]
    [InlineData("“We lost him for good,” is how the chairman, Ali Kaya, put it.", "Ali Kaya: We lost him for good,")]
    [InlineData("Akar came. Q: The minister Merkel says it is over. Is it?\n\n“We lost him,” he says.", "Hulusi Akar: We lost him,")]
    [InlineData("The paper: Who guards you?\n\nSerkan Kaya: “We do.”\n\nAnd at night?\n\n“We do that too, all of us.”", "Serkan Kaya: We do.|Serkan Kaya: We do that too, all of us.")]
    public void Direct_Speaker_IsWhomTheTextIsAbout(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("Selma Kaya ise ahırında uyuyan üç çocuğu bulduğunu anlattı.", "Selma Kaya: ahırında uyuyan üç çocuğu bulduğunu")]
    [InlineData("Akar, iddiaların “gerçekle ilgisi bulunmadığını” savundu.", "Hulusi Akar: iddiaların “gerçekle ilgisi bulunmadığını”")]
    [InlineData("Akar, sayının geçen yılın aynı dönemine göre arttığını söyledi.", "Hulusi Akar: sayının geçen yılın aynı dönemine göre arttığını")]
    [InlineData("Ankara'daki diplomatik kaynaklar metnin hazır olduğunu kaydetti.", "Ankara'daki diplomatik kaynaklar: metnin hazır olduğunu")]
    [InlineData("Bir ankete göre seçmenin çoğu sınırların kapatılmasını istiyor.", "anket: seçmenin çoğu sınırların kapatılmasını istiyor")]
    [InlineData("Akar yatırımcıya pistten uzak durmasını önerdi.", "Hulusi Akar: yatırımcıya pistten uzak durmasını")]
    public void TurkishIndirect_Speaker_IsFoundByTheClause(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Theory]
    [InlineData("Hamid Resuli adlı bir terzi, “Okumama izin vermediler” dedi.", "Hamid Resuli: Okumama izin vermediler")]
    [InlineData("Akar konuştu. Bir kadının sözlerini de aktardı: “Evimizin önünden geçtiler.”", "kadın: Evimizin önünden geçtiler.")]
    [InlineData("Akar “Çalışmalar sürüyor” demekle yetindi.", "Hulusi Akar: Çalışmalar sürüyor")]
    public void TurkishDirect_Speaker_IsFound(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));
}
