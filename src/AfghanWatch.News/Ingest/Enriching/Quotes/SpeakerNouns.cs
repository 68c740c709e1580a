using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>
/// Nouns that name a person by what he does: which of them may mean one man, and what they say of sex. The list is <c>speaker-nouns.csv</c>:
/// what stands before the comma may mean any of what stands behind it; without it all of a line mean the same.
/// </summary>
internal static class SpeakerNouns
{
    private readonly record struct Noun(ulong General, ulong Kinds, Gender Gender, bool IsPartner, bool IsAnyone, bool IsRelative);

    private static readonly string[] Agents = ["er", "or", "ist", "ian", "eer", "man", "woman", "wright", "herd"];
    private static readonly HashSet<string> Portfolios = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Things = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Nations = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int> Ends = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Noun> Nouns = Read();

    public static IEnumerable<string> All => Nouns.Keys;

    /// <summary>Whether a word is on the list.</summary>
    public static bool Has(string word) => Nouns.ContainsKey(word);

    /// <summary>Whether two nouns may be said of one person: the minister is an official, a teacher is no driver.</summary>
    public static bool AreKin(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        Noun left = Nouns.GetValueOrDefault(one), right = Nouns.GetValueOrDefault(other);
        return (left.General & right.Kinds) != 0 || (right.General & left.Kinds) != 0;
    }

    /// <summary>Whether two nouns name different callings; of a word that is not listed nothing is known.</summary>
    public static bool Differ(string one, string other) => Nouns.ContainsKey(one) && Nouns.ContainsKey(other) && !AreKin(one, other);

    public static Gender GenderOf(string word) => Nouns.GetValueOrDefault(word).Gender;

    /// <summary>Host, guest, counterpart: the other one of two.</summary>
    public static bool IsPartner(string word) => Nouns.GetValueOrDefault(word).IsPartner;

    /// <summary>What a minister is minister of, as it stands before his name: "Minister of Treasury and Finance Nebati".</summary>
    public static bool IsPortfolio(string word) => Portfolios.Contains(word);

    /// <summary>The country, as an adjective, of a word for somebody from there or for the country: a Swede is Swedish, China's envoy Chinese.</summary>
    public static string? NationOf(string word) => Nations.GetValueOrDefault(word) ?? Countries.GetValueOrDefault(word);

    /// <summary>"The American", "the Swede": a word that names somebody by his country.</summary>
    public static bool IsCountryman(string word) => word is not "taliban" && (SpeakerWords.IsNational(word) || Nations.ContainsKey(word));

    /// <summary>Whether somebody who is no person, or many, can be told to speak by such a noun: opposition, crowd, headline.</summary>
    public static bool IsGroup(string word) => Groups.Contains(word);

    /// <summary>Whether a noun names what cannot speak, whatever article stands before it: tower, transfer.</summary>
    public static bool IsThing(string word) => Things.Contains(word);

    /// <summary>Whether a word no list holds names who does something by its ending: beekeeper, florists.</summary>
    public static bool HasAgentEnding(string noun) => !Things.Contains(noun) && Array.Exists(Agents, ending => noun.EndsWith(ending, StringComparison.Ordinal) || noun.Length > ending.Length + 1 && noun[^1] == 's' && noun.AsSpan(0, noun.Length - 1).EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"the beekeeper": a definite phrase whose noun no list holds, but by its ending names who does something.</summary>
    public static bool IsAgent(SpeechText speech, int first, int end)
    {
        var noun = speech.Folded(end - 1);
        return end - first is > 1 and < 5 && speech.Folded(first) == "the" && noun.Length > 4 && !speech.Pieces[end - 1].Is(WordClass.Capital) && !EnglishSpeech.Words.ContainsKey(noun) && !Things.Contains(noun) && !EnglishNouns.IsPaper(noun) && !EnglishNouns.IsBody(noun) && HasAgentEnding(noun) && noun[^1] != 's';
    }

    /// <summary>The man, the official: may be said of somebody of whom nothing was said so far.</summary>
    public static bool IsAnyone(string word) => Nouns.GetValueOrDefault(word).IsAnyone;

    /// <summary>A man, a person: what may be said of everybody.</summary>
    public static bool IsPerson(string word) => word is "man" or "woman" or "person" or "individual";

    /// <summary>The nephew, the aunt: said only of somebody who was called so.</summary>
    public static bool IsRelative(string word) => Nouns.GetValueOrDefault(word).IsRelative;

    /// <summary>Whether two nouns name the two ends of one bond: whose son he is, she is his mother.</summary>
    public static bool AreEnds(string one, string other) => Ends.TryGetValue(one, out var side) && Ends.TryGetValue(other, out var far) && side == -far;

    /// <summary>Whether a noun names one end of a bond: son, mother, lawyer.</summary>
    public static bool IsBound(string word) => Ends.ContainsKey(word);

    private static FrozenDictionary<string, Noun> Read()
    {
        var nouns = new Dictionary<string, Noun>(StringComparer.Ordinal);
        var kind = 0;
        foreach (var (general, words) in BuiltInLists.Rows("speaker-nouns.csv"))
        {
            switch (general)
            {
                case "female" or "male":
                    Array.ForEach(words, word => nouns[word] = nouns.GetValueOrDefault(word) with { Gender = general == "male" ? Gender.Male : Gender.Female });
                    break;
                case "partner":
                    Array.ForEach(words, word => nouns[word] = nouns.GetValueOrDefault(word) with { IsPartner = true });
                    break;
                case "portfolio":
                    Portfolios.UnionWith(words);
                    break;
                case "thing":
                    Things.UnionWith(words);
                    break;
                case "company":
                    Things.UnionWith(words);
                    Groups.UnionWith(words);
                    break;
                case "group":
                    Groups.UnionWith(words);
                    break;
                case "nation" or "country":
                    foreach (var word in words)
                    {
                        var slash = word.IndexOf('/', StringComparison.Ordinal);
                        (general == "nation" ? Nations : Countries)[word[..slash]] = word[(slash + 1)..];
                    }

                    break;
                case "relative":
                    Array.ForEach(words, word => nouns[word] = nouns.GetValueOrDefault(word) with { IsRelative = true });
                    break;
                case "bond":
                    var bond = Ends.Count + 1;
                    var far = Array.IndexOf(words, "and");
                    for (var i = 0; i < words.Length; i++)
                    {
                        if (i != far)
                        {
                            Ends[words[i]] = i < far ? bond : -bond;
                        }
                    }

                    break;
                case "anyone":
                    Array.ForEach(words, word => nouns[word] = nouns.GetValueOrDefault(word) with { IsAnyone = true });
                    break;
                default:
                    var bit = 1UL << kind++;
                    Array.ForEach(general.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Put(nouns, word, bit, bit));
                    Array.ForEach(words, word => Put(nouns, word, general.Length == 0 ? bit : 0, bit));
                    break;
            }
        }

        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Put(Dictionary<string, Noun> nouns, string word, ulong general, ulong kinds)
    {
        var known = nouns.GetValueOrDefault(word);
        nouns[word] = known with { General = known.General | general, Kinds = known.Kinds | kinds };
    }
}
