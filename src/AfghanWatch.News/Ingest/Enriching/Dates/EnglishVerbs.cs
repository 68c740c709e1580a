using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>English verbs by what their form tells of time, folded.</summary>
internal static class EnglishVerbs
{
    public static FrozenSet<string> PastVerbs { get; } = ("got died tied hid lit rang sang sank slept slid stole stuck swept swam swung tore woke wept froze forgot forbade bound blew bore lent laid crept clung bled fed sped sprang shrank stung was were had did said told took met held began came went made gave left fell rose sent saw spoke found kept won lost hit put set sat stood became wrote knew thought felt brought bought caught "
        + "fought sought taught led read ran drew grew flew threw broke chose drove rode swore wore shot struck hung dug withdrew overthrew undertook overran fled paid laid built spent dealt meant heard sold shut cut quit "
        + "has have been reportedly killed says say according").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word alone reads as a verb of the past.</summary>
    public static bool IsPast(string word) => PastVerbs.Contains(word) || word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotVerbs.Contains(word);

    public static FrozenSet<string> FutureWords { get; } = "will shall 'll won't would i'll we'll they'll he'll she'll it'll wouldn't".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> PlanWords { get; } = ("expected scheduled slated due planned set plan plans planning intend intends hope hopes aim aims want wants wanted ready about going likely supposed bound ordered asked agreed agree agrees decided promised pledged vowed prepares preparing prepared intended "
        + "anticipated foreseen envisaged tipped pace proposed invited called deadline arranged hoping hoped is are was were refuses vows seeks expects expecting obliged required meant poised decision pledge plan agreement intention continue scheduled")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> BaseVerbs { get; } = ("be begin start end meet hold visit leave go come return resume discuss take make give send keep run announce sign open close withdraw complete finish arrive travel fly attend host address "
        + "vote decide release present publish deliver submit report speak talk appear join continue hand move evacuate pull launch conduct receive see brief consider debate face expire last become bring convene gather release step stay remain do have stop ship pay "
        + "buy sell issue land play stand deploy help provide secure take-off depart reopen introduce unveil fall rise cease quit resign testify argue rule appeal seek hear admit dominate conclude extend attack bring award merge acquire close replace continue reach expand head chair join launch "
        + "review approve ratify implement finalize finalise transfer relocate carry operate guard secure sail resettle repatriate deport host assume assess debate inaugurate reconvene restart relaunch dispatch expel evict summon unveil inspect tour examine question quiz honour honor mark celebrate commemorate bury vacate free grant lift impose scrap suspend cancel postpone delay adjourn shut block bar ban halt commence phase let allow permit reject choose elect nominate appoint reassemble regroup reply respond answer retire die apply register move").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> PlannedPresent { get; } = "hold resume begin start gather vote return leave go come head travel fly open discuss end expire take sit debate decide speak".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> NotVerbs { get; } = "united need hundred indeed speed feed red armed armed-forces bed deed seed shed exceed limited unprecedented sacred naked hatred infrared newlywed aged so-called unmanned seized-power accord united-nations".Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
