using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

/// <summary>Each kind of evidence by itself, on texts written for it.</summary>
public sealed class StoryEvidenceTests(ITestOutputHelper output)
{
    private const string Harbour = """
        IZMIR, May 4 (Reuters) - The harbour board of Izmir has refused to let a Panamanian freighter unload 1,200 tonnes of cement, its chairman Cemal Aydin said on Tuesday.

        The vessel, which left Odesa on April 19, had been waiting outside the breakwater for nine days because its papers did not agree with its cargo.

        "We will not open the gates for a ship that cannot tell us what is in its hold," Aydin told reporters in front of the customs house.

        The owner, a company in Piraeus, denied any wrongdoing and said that it would take the matter to court in Ankara.
        """;

    // What a machine makes of it: words nobody would choose, in the old sentences.
    private const string Spun = """
        The wharf panel of Izmir has declined to allow a Panamanian hauler to discharge 1,200 tonnes of mortar, its seat Cemal Aydin said on Tuesday.

        The craft, which departed Odesa on April 19, had been lingering beyond the groyne for nine days because its sheets did not concur with its lading.

        "We won't unlatch the portals for a boat that can't inform us what is in its belly," Aydin told newsmen in front of the tolls lodge.

        The proprietor, a venture in Piraeus, rebuffed any bad conduct and said that it would bring the issue to tribunal in Ankara.
        """;

    private const string SecondReporter = """
        ATHENS, May 4 (AP) - A Greek shipping firm has lost patience with the port of Izmir, where one of its freighters has been kept out for more than a week.

        Nikos Pappas, who runs the Piraeus office, called the behaviour of the Turks "a comedy". He has hired two lawyers.

        Some 1,200 tonnes of cement are on board. Builders in Manisa who ordered them have stopped work on a hospital, their foreman said.

        In Izmir the harbour board referred to the papers of the ship and gave no further comment on Tuesday.
        """;

    private const string HeavilyReworded = """
        Cement worth a small hospital is going nowhere. For nine days a freighter under the flag of Panama has lain off the breakwater of Izmir, and Cemal Aydin means to keep it there.

        The chairman of the harbour board told reporters on Tuesday, outside the customs house, that no ship comes in which cannot say what its hold contains, Reuters reported.

        Cargo and papers of the vessel, which set out from Odesa on April 19 with 1,200 tonnes, do not agree, he said. Its owner in Piraeus sees no wrongdoing and has announced that a court in Ankara shall decide.
        """;

    private const string NextDay = """
        IZMIR, May 5 (Reuters) - A court in Ankara ordered the port of Izmir on Wednesday to let a freighter in that had been kept outside for ten days, and the crew celebrated on deck.

        The judges found that the board had no right to turn the ship away, whatever its papers said. Unloading is to begin at once.

        "We will not open the gates for a ship that cannot tell us what is in its hold," Aydin told reporters in front of the customs house.

        The vessel, which left Odesa on April 19, had been waiting outside the breakwater because its papers did not agree with its cargo.

        The owner, a company in Piraeus, denied any wrongdoing and said that it would take the matter to court in Ankara.
        """;

    private const string Call = "ANKARA - Minister Kaya received the ambassador of Chad at the ministry on {0}.\n\nThe two sides discussed {1} and agreed to keep up the exchange of views, the ministry said.\n\nThe ambassador thanked for the hospitality shown to the people of his country.";

    [Fact]
    public void Skeleton_SynonymsNobodyListed_BuiltAlike()
    {
        Assert.True(Skeleton(Harbour, Spun).Alike >= 0.5, $"{Skeleton(Harbour, Spun)}");
        Assert.True(Skeleton(Harbour, SecondReporter).Alike < 0.3, $"{Skeleton(Harbour, SecondReporter)}");
        Assert.Equal(1, Skeleton(Harbour, Harbour).Alike, 2);
    }

    [Fact]
    public void Compare_SynonymsNobodyListed_SameStory() => Assert.True(StoryMatcher.Compare(Harbour, Spun).SameStory);

    [Theory]
    [InlineData(0.45, 0.95)]
    [InlineData(0.6, 0.92)]
    public void Compare_ShareOfWordsReplacedByInventedOnes_MostStillFound(double share, double least)
    {
        var bases = StoryEvaluation.Read("tuned").Concat(StoryEvaluation.Read("scored")).Concat(StoryEvaluation.Read("second")).Where(article => article.Kind == "base").ToList();
        var found = bases.Select((article, i) => StoryMatcher.Compare(article.Text, Replaced(article.Text, share, i)).SameStory).Count(isSame => isSame);
        output.WriteLine($"{share}: {found} of {bases.Count}");
        Assert.True(found >= least * bases.Count, $"{found} of {bases.Count}");
    }

    [Fact]
    public void Compare_SynonymsNobodyListedUnderAnotherDateline_SameStory() => Assert.True(StoryMatcher.Compare(Harbour, "LONDON, May 5 (PA) - " + Spun).SameStory);

    [Fact]
    public void Compare_SecondReporterOfTheEvent_NotSameStory() => Assert.False(StoryMatcher.Compare(Harbour, SecondReporter).SameStory);

    [Fact]
    public void Compare_FactsDealtOutAnewWithCredit_SameStory() => Assert.True(StoryMatcher.Compare(Harbour, HeavilyReworded).SameStory);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Compare_UpdateUnderANewOpening_SameStory(int daysApart) =>
        Assert.True(StoryMatcher.Compare(StoryText.Of(Harbour), StoryText.Of(NextDay), daysApart).SameStory);

    [Fact]
    public void Compare_SameOpeningWithAnotherDay_NotSameStory()
    {
        var monday = string.Format(null, Call, "Monday", "trade");
        var friday = string.Format(null, Call, "Friday", "schools");
        Assert.True(Skeleton(monday, friday).IsLeadRefilled);
        Assert.False(Skeleton(monday, monday + "\n\nFollow us on our channel.").IsLeadRefilled);
        Assert.False(StoryMatcher.Compare(monday, friday).SameStory);
    }

    [Fact]
    public void Skeleton_FormWithOtherFigures_CountsTheChanged()
    {
        var skeleton = Skeleton("Police in Edirne held 43 migrants and 6 drivers in 12 vehicles overnight.", "Police in Edirne held 91 migrants and 8 drivers in 12 vehicles overnight.");
        Assert.Equal(2, skeleton.Figures);
        Assert.Equal(1, skeleton.KeptFigures);
    }

    [Fact]
    public void Details_SentencesInAnotherOrder_AllFound()
    {
        var sentences = Harbour.Split("\n\n");
        var details = StoryDetails.Of(StoryText.Of(Harbour), StoryText.Of(string.Join("\n\n", sentences.Reverse())));
        Assert.True(details.Cover > 0.95 && details.OtherCover > 0.95, $"{details}");
    }

    [Fact]
    public void Features_Agencies_CreditAndClash()
    {
        var credited = StoryFeatures.Of(StoryText.Of(Harbour), StoryText.Of(HeavilyReworded));
        Assert.Equal((1, 0, 0), (credited.Credit, credited.SameAgency, credited.Clash));
        var update = StoryFeatures.Of(StoryText.Of(Harbour), StoryText.Of(NextDay));
        Assert.Equal((0, 1, 0), (update.Credit, update.SameAgency, update.Clash));
        var other = StoryFeatures.Of(StoryText.Of(Harbour), StoryText.Of(SecondReporter));
        Assert.Equal((0, 0, 1), (other.Credit, other.SameAgency, other.Clash));
    }

    [Theory]
    [InlineData("ANKARA (AA) - Bakan konuştu.", "Bakanın konuştuğunu Anadolu Ajansı'na göre herkes duydu.", true)]
    [InlineData("ANKARA (AA) - Bakan konuştu.", "Anadolu'nun her yerinde kar yağıyor, yollar kapandı diyor herkes burada.", false)]
    [InlineData("KABUL (AP) - The minister spoke.", "The minister spoke, an official told the Associated Press on Monday.", true)]
    [InlineData("KABUL (AP) - The minister spoke.", "The minister spoke of the associated risks on Monday, in front of the press.", false)]
    public void StoryText_AgencyNamedInPassing_MetBySigned(string signed, string naming, bool meets) =>
        Assert.Equal(meets, (StoryText.Of(signed).SignedAgency & StoryText.Of(naming).NamedAgencies) != 0);

    [Fact]
    public void StoryText_OutletsOwnMark_Signs()
    {
        Assert.NotEqual(0UL, StoryText.Of("BERLIN, Aug. 23 (Northern Courier) — The minister spoke.").SignedAgency);
        Assert.Equal(0UL, StoryText.Of("The party (which lost) said on Monday that it would go on.").SignedAgency);
    }

    [Theory]
    [InlineData("bahçelerinde", "bahçede")]
    [InlineData("otobüslerle", "otobüsün")]
    [InlineData("Malatya'dan", "Malatya'nın")]
    [InlineData("kumanyanın", "kumanyası")]
    public void Concept_TurkishEndings_OneRoot(string one, string other) =>
        Assert.Equal(StoryWords.BuiltIn.Concept(Folded(one), true), StoryWords.BuiltIn.Concept(Folded(other), true));

    [Fact]
    public void Concept_TurkishRoots_StayApart() => Assert.NotEqual(StoryWords.BuiltIn.Concept(Folded("kayısılar"), true), StoryWords.BuiltIn.Concept(Folded("kayıtlar"), true));

    [Fact]
    public void Group_SameNoticeWeeksApart_Alone()
    {
        string[] texts = [string.Format(null, Call, "Monday", "trade and the harbour of Mersin"), string.Format(null, Call, "Monday", "visas and a school in Konya")];
        Assert.Equal([null, null], StoryGrouper.Group(texts, [new DateOnly(2022, 3, 7), new DateOnly(2022, 3, 28)]));
        Assert.Throws<ArgumentException>(() => StoryGrouper.Group(texts, [null]));
    }

    [Fact]
    public void Group_EqualTextWithUnknownDays_OneStory() => Assert.Equal([0, 0], StoryGrouper.Group([Harbour, Harbour], [null, new DateOnly(2021, 5, 4)]));

    private static StorySkeleton Skeleton(string one, string other) => StorySkeleton.Of(StoryText.Of(one), StoryText.Of(other));

    private static string Folded(string word) => AfghanWatch.News.Articles.Folding.Fold(word);

    /// <summary>Content words without a capital become words of no language, now and then two or none, and the last quarter of the paragraphs goes.</summary>
    private static string Replaced(string text, double share, int seed)
    {
        var random = new Random(seed);
        var paragraphs = text.Split("\n\n");
        var kept = paragraphs.Length > 3 ? paragraphs[..^(paragraphs.Length / 4)] : paragraphs;
        return string.Join("\n\n", kept.Select(paragraph => string.Join(' ', paragraph.Split(' ').Select(word =>
        {
            var core = word.Trim('.', ',', '"', '“', '”', ';', ':', '(', ')', '?', '!');
            if (core.Length < 3 || !char.IsLower(core[0]) || StoryWords.BuiltIn.Concept(Folded(core)).Length == 0 || random.NextDouble() >= share)
            {
                return word;
            }

            return random.Next(12) switch { 0 => "", 1 => word.Replace(core, $"{Invented(random)} of {Invented(random)}", StringComparison.Ordinal), _ => word.Replace(core, Invented(random), StringComparison.Ordinal) };
        }))));
    }

    private static string Invented(Random random) => string.Concat(Enumerable.Range(0, 4).Select(_ => $"{"bdfgklmnprstvz"[random.Next(14)]}{"aeiou"[random.Next(5)]}"));
}
