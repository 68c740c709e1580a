using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching;

/// <content>Nouns for people.</content>
internal static partial class NameWords
{
    /// <summary>What a person is said to be in an aside behind the name.</summary>
    public static readonly FrozenSet<string> People = Set("""
        man woman boy girl child teenager youth widow widower orphan mother father brother sister son daughter wife husband uncle aunt cousin neighbour neighbor friend colleague
        farmer shepherd baker butcher tailor barber cook driver guard clerk shopkeeper trader merchant grocer carpenter labourer laborer mechanic electrician plumber builder fisherman porter cleaner waiter
        teacher schoolteacher headteacher schoolgirl schoolboy student pupil professor lecturer nurse midwife doctor surgeon pharmacist engineer lawyer judge journalist reporter photographer writer poet singer musician painter artist filmmaker
        soldier officer sergeant policeman pilot interpreter translator worker volunteer activist official diplomat deputy mayor veteran pensioner housewife resident refugee migrant survivor passenger graduate
        """);
}
