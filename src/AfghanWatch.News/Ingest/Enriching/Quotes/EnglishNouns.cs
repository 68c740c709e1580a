using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Nouns, and the words that go with them, through which English tells what somebody said; the list is <c>english-nouns.csv</c>.</summary>
internal static class EnglishNouns
{
    private static readonly FrozenDictionary<string, Kinds> Words = Read();

    [Flags]
    private enum Kinds : short
    {
        None = 0,
        Saying = 1,
        View = 2,
        Source = 4,
        Paper = 8,
        Reply = 16,
        Light = 32,
        Leads = 64,
        Body = 128,
        State = 256,
        Reaction = 512,
    }

    /// <summary>Before "that" it holds what somebody said: claim, warning.</summary>
    public static bool IsSaying(string word) => Has(word, Kinds.Saying);

    /// <summary>Before "that" it holds what somebody said or holds true: claim, view.</summary>
    public static bool IsTold(string word) => Has(word, Kinds.Saying | Kinds.View);

    /// <summary>One goes by it as by a source: in his view, by their account.</summary>
    public static bool IsSource(string word) => Has(word, Kinds.Source);

    /// <summary>Speaks for whoever issued it: a statement by the ministry.</summary>
    public static bool IsPaper(string word) => Has(word, Kinds.Paper);

    /// <summary>An answer: “…” was the reply of the governor.</summary>
    public static bool IsReply(string word) => Has(word, Kinds.Reply);

    /// <summary>A verb that only lends itself to a noun of saying: issued a warning.</summary>
    public static bool IsLight(string word) => Has(word, Kinds.Light);

    /// <summary>Stands before "to say" of somebody who does say it: went on, was quick.</summary>
    public static bool LeadsToSaying(string word) => Has(word, Kinds.Leads);

    /// <summary>What a body is called instead of its name: organisation, newspaper.</summary>
    public static bool IsBody(string word) => Has(word, Kinds.Body);

    /// <summary>Part of the name of a state or of what belongs to one: ministry, embassy.</summary>
    public static bool IsState(string word) => Has(word, Kinds.State);

    /// <summary>What somebody does who is about to speak: nodded, disagrees.</summary>
    public static bool IsReaction(string word) => Has(word, Kinds.Reaction);

    private static bool Has(string word, Kinds kinds) => (Words.GetValueOrDefault(word) & kinds) != 0;

    private static FrozenDictionary<string, Kinds> Read()
    {
        var words = new Dictionary<string, Kinds>(StringComparer.Ordinal);
        foreach (var (name, list) in BuiltInLists.Rows("english-nouns.csv"))
        {
            var kind = Enum.Parse<Kinds>(name, ignoreCase: true);
            foreach (var word in list)
            {
                words[word] = words.GetValueOrDefault(word) | kind;
                if (kind <= Kinds.Reply && word[^1] is not ('s' or 'y' or 'h'))
                {
                    words[word + "s"] = words.GetValueOrDefault(word + "s") | kind;
                }
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
