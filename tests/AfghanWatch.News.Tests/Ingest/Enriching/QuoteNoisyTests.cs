using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Names in marks, lost marks, commas outside them, and clauses that end where the reporter speaks again.</summary>
public sealed class QuoteNoisyTests
{
    [Theory]
    [InlineData("Akar spoke on Monday.\n\nYet ‘Naseer’, a 24-year-old from Kunduz, pulled up a sleeve. ‘We will not move,’ he said.", "Naseer: We will not move,")]
    [InlineData("Akar spoke on Monday. \"We will not move,\" told \"Farid\" — not his real name — to the analysts.", "Farid: We will not move,")]
    [InlineData("“Never”, a soldier said.", "soldier: Never")]
    [InlineData("Akar waved a reporter away. “We had a good meeting and our teams are talking”, was all he would say.", "Hulusi Akar: We had a good meeting and our teams are talking")]
    [InlineData("Akar read from a sheet. “Passports and marriages, deaths”, he listed.", "Hulusi Akar: Passports and marriages, deaths")]
    [InlineData("‘We arrived last week and sit at our desks, Akar wrote. The street was calm.", "Hulusi Akar: We arrived last week and sit at our desks,")]
    [InlineData("There is a case on the other side and I have heard it from a retired general. “We will not move,” he said.", "retired general: We will not move,")]
    [InlineData("His defence minister, the laconic Mr Akar, says: “We will not move.”", "Hulusi Akar: We will not move.")]
    [InlineData("Hulusi Akar took our questions on the ramp late on Monday.\n\nPEOPLE SAY THE GATE IS OPEN.\n– No. Since May we have turned back two thousand at this gate alone.\n\nHOW MANY CAME THROUGH?\n– I will not guess, our count ends at the fence.\n\nThe recorder was switched off then.", "Hulusi Akar: No. Since May we have turned back two thousand at this gate alone.|Hulusi Akar: I will not guess, our count ends at the fence.")]
    [InlineData("“We will pay, and we will say to whom and for what, Akar told reporters behind the hall. The room was full.", "Hulusi Akar: We will pay, and we will say to whom and for what,")]
    [InlineData("“Nobody here wishes to be thanked,' says Hulusi Akar, who runs the office. He left.", "Hulusi Akar: Nobody here wishes to be thanked,")]
    [InlineData("Akar doubts it. “Here one is not hired, one is used. he estimates, adding that the lamps would cost ten million.", "Hulusi Akar: Here one is not hired, one is used.")]
    [InlineData("“Our gate stays open and no gate shuts on a child, voiced Hulusi Akar, who runs the office. The lease holds.", "Hulusi Akar: Our gate stays open and no gate shuts on a child,")]
    public void Direct_NoisyMarks_HaveTheirSpeaker(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("Hulusi Akar took our questions on the ramp.\n\nHarbour Post: Is it over?\n\nAkar: It is.\n\nWill the crews stay?\n\nThey stay as our guests until the lamps burn.\n\nYou said no man would be left. Do you stand by it?\n\nI do, and we counted every one of them twice.\n\nWho guards the gate now?\n\nThat is for others, we only keep the runway lit.\n\nHe left by the back door.", "Hulusi Akar: It is.|Hulusi Akar: They stay as our guests until the lamps burn.|Hulusi Akar: I do, and we counted every one of them twice.|Hulusi Akar: That is for others, we only keep the runway lit.")]
    public void Turns_BehindQuestionsAsLines_AreTheGuests(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Turns(text));

    [Theory]
    [InlineData("The envoy has taken charge of the consulate, Akar confirmed, only hours after the flag was lowered.", "Hulusi Akar: The envoy has taken charge of the consulate")]
    [InlineData("The queues were never so long, claims Hulusi Akar, who runs the office.", "Hulusi Akar: The queues were never so long")]
    [InlineData("A firm will serve three airports, the acting deputy premier, Mullah Abdul Ghani Baradar, announced at a ceremony.", "Abdul Ghani Baradar: A firm will serve three airports")]
    [InlineData("Akar told the small crowd that a second train would leave.", "Hulusi Akar: a second train would leave")]
    [InlineData("A private firm watches the inside, per one of the sources.", "one of the sources: A private firm watches the inside")]
    [InlineData("The army pushed them back over the border, Akar charged in a letter.", "Hulusi Akar: The army pushed them back over the border")]
    public void Indirect_NoisyProse_IsCut(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("The first meeting settled nothing at all, though Akar insisted on Monday it had gone better than feared.", "The first")]
    [InlineData("The visitors went third, though their trainer would have none of it: ‘Table? Wake me in May’, said Akar.", "The visitors")]
    public void Indirect_ReportersOwnClause_IsNotTold(string text, string opening) => Assert.DoesNotContain(QuoteCase.Find(text), quote => quote.Kind == QuoteKind.Indirect && quote.Span.Cut(text).StartsWith(opening, StringComparison.Ordinal));
}
