using System.Diagnostics;
using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

public sealed class StoryMatcherTests
{
    private const string Report = """
        ANKARA, June 23 (Agency) - Turkey is not going to send additional soldiers to Afghanistan for the plan to secure Kabul airport, Defence Minister Hulusi Akar said on Wednesday.

        Reinforcing the contingent of about 500 was "out of the question," he said during a naval exercise off Marmaris. An American team led by Dereck Hogan is due in Ankara on Thursday.

        Erdogan has raised the possibility of Hungary joining. Budapest has not answered, according to the broadcaster Haberturk.

        The Taliban said on June 12 that whoever stayed behind would be treated as an invader.
        """;

    private const string Rewritten = """
        No further troops will be dispatched by Ankara under the scheme to guard the airfield in the Afghan capital, Hulusi Akar declared Wednesday.

        It is "out of the question" to boost the unit, which numbers some 500, the minister told reporters at a navy drill near Marmaris. Dereck Hogan heads a US delegation that will arrive in the Turkish capital on Thursday.

        Haberturk reported that no reply has come from Budapest; the idea that Hungarians might participate was brought up by Erdogan.

        Those who remain will be regarded as invaders, the Taliban had announced on June 12.
        """;

    private const string OwnReport = """
        Families of soldiers gathered in front of parliament on Wednesday to ask when their sons come home from Kabul. "We have had no letter for three weeks," said Ayse Demir from Corum.

        Inside, Hulusi Akar answered questions for two hours. More soldiers are out of the question, he told the committee, and the mandate runs until January 2022.

        The opposition wants a vote before the recess. Turkey has lost 15 men in Afghanistan since 2002, most of them when a helicopter crashed in 2012.
        """;

    private const string Notice = "VAN - Gendarmerie teams caught {0} irregular migrants and detained {1} smugglers in the {2} district on {3}, the governor's office said.\n\nThe migrants, most of them Afghans, had entered from Iran. They were taken to a removal centre after health checks.\n\nThe suspects were remanded in custody by a court in the city. Proceedings against them continue.";

    [Fact]
    public void Compare_RewrittenReport_SameStory() => Assert.True(StoryMatcher.Compare(Report, Rewritten).SameStory);

    [Fact]
    public void Compare_CutReport_SameStory() => Assert.True(StoryMatcher.Compare(Report, Report[..(Report.Length / 2)]).SameStory);

    [Fact]
    public void Compare_OwnReportOfTheEvent_NotSameStory() => Assert.False(StoryMatcher.Compare(Report, OwnReport).SameStory);

    [Fact]
    public void Compare_TemplateWithOtherFacts_NotSameStory() =>
        Assert.False(StoryMatcher.Compare(string.Format(null, Notice, 143, 12, "Saray", "Monday"), string.Format(null, Notice, 87, 5, "Muradiye", "Friday")).SameStory);

    [Fact]
    public void Compare_Fingerprints_FindCopyAndSurviveStorage()
    {
        var stored = StoryFingerprint.FromBytes(StoryFingerprint.Of(Report).ToBytes());
        Assert.NotNull(stored);
        Assert.True(StoryMatcher.Compare(stored, StoryFingerprint.Of(Report.Replace("June 23", "23 June", StringComparison.Ordinal))).SameStory);
        Assert.NotEmpty(stored.Bands.Intersect(StoryFingerprint.Of(Rewritten).Bands));
        Assert.Equal(StoryFingerprint.Of(Report).Bands, stored.Bands);
        Assert.True(stored.Bands.Count <= 24);
        Assert.True(stored.ToBytes().Length <= 600);
    }

    [Fact]
    public void FromBytes_DamagedOrOtherVersion_Null()
    {
        var bytes = StoryFingerprint.Of(Report).ToBytes();
        Assert.Null(StoryFingerprint.FromBytes([]));
        Assert.Null(StoryFingerprint.FromBytes(bytes.AsSpan(0, bytes.Length - 1)));
        bytes[0]++;
        Assert.Null(StoryFingerprint.FromBytes(bytes));
    }

    [Fact]
    public void Of_KnownText_SameBandsInEveryProcess() => Assert.Equal(6832809797434274608L, StoryFingerprint.Of(Report).Bands[0]);

    [Fact]
    public void Compare_AnyTwoTexts_Symmetric()
    {
        var texts = StoryEvaluation.Read("tuned").Take(60).Select(article => article.Text).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = i + 1; j < texts.Length; j += 7)
            {
                var forth = StoryMatcher.Compare(texts[i], texts[j]);
                var back = StoryMatcher.Compare(texts[j], texts[i]);
                Assert.Equal(forth.SameStory, back.SameStory);
                Assert.Equal(forth.Probability, back.Probability, 9);
                Assert.Equal(forth.Share, back.Share, 9);
            }
        }
    }

    [Fact]
    public void Compare_BrokenTexts_NeverThrowsNorStalls()
    {
        var clock = Stopwatch.StartNew();
        foreach (var text in Broken.Texts())
        {
            var match = StoryMatcher.Compare(text, text);
            Assert.InRange(match.Share, 0, 1);
            StoryMatcher.Compare(text, Report);
            StoryMatcher.Compare(StoryFingerprint.Of(text), StoryFingerprint.Of(Report));
            AgencyCredit.Of(text, text);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(120), $"took {clock.Elapsed}");
    }
}
