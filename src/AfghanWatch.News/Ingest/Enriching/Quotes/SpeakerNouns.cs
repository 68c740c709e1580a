using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>
/// Nouns that name a person by what he does: which of them may mean one man, and what they say of sex. The list is <c>speaker-nouns.csv</c>:
/// what stands before the comma may mean any of what stands behind it; without it all of a line mean the same.
/// </summary>
internal static class SpeakerNouns
{
    private readonly record struct Noun(ulong General, ulong Kinds, Gender Gender, bool IsPartner, bool IsAnyone);

    private static readonly HashSet<string> Portfolios = new(StringComparer.Ordinal);
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

    /// <summary>The man, the official: may be said of somebody of whom nothing was said so far.</summary>
    public static bool IsAnyone(string word) => Nouns.GetValueOrDefault(word).IsAnyone;

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
