using System.Collections.Frozen;
using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>What a word means, whatever its language and form.</summary>
/// <param name="Name">With <c>~</c> before it, as the story matcher's groups have.</param>
/// <param name="Weight">How much a shared one tells.</param>
/// <param name="IsAct">What is done, not what with.</param>
/// <param name="IsOutlet">Who reports it; no reason for anything.</param>
/// <param name="IsWord">A word on what others do: condemning, denying, demanding.</param>
internal sealed record HappeningMeaning(string Name, float Weight, bool IsAct, bool IsWord, bool IsOutlet);

/// <summary>
/// Reads words as the vocabulary's meanings: English by plain form, Turkish by the longest known stem whose rest is a chain of endings. Bounded work a word:
/// longer words are passed over.
/// </summary>
internal sealed class HappeningLexicon
{
    private const int LongestWord = 24;

    private readonly Dictionary<string, HappeningMeaning> _english = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HappeningMeaning> _turkish = new(StringComparer.Ordinal);

    // Stems that folding would make another word: "öldü" (died) and "oldu" (was).
    private readonly Dictionary<string, HappeningMeaning> _spelled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] After, HappeningMeaning Meaning)>> _englishPhrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] After, HappeningMeaning Meaning)>> _turkishPhrases = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, HappeningMeaning> _byName;
    private readonly FrozenDictionary<uint, HappeningMeaning> _byHash;

    public HappeningLexicon(IReadOnlyList<EventMeaning> meanings)
    {
        var all = new List<HappeningMeaning>(meanings.Count);
        foreach (var given in meanings)
        {
            var meaning = new HappeningMeaning("~" + given.Id, (float)(given.Weight ?? WeightOf(given.Kind)), given.Kind is EventMeaningKind.Act or EventMeaningKind.Word, given.Kind == EventMeaningKind.Word, given.Kind == EventMeaningKind.Outlet);
            all.Add(meaning);
            foreach (var word in given.WordsEn)
            {
                Put(_english, _englishPhrases, word, meaning, softened: false);
            }

            foreach (var word in given.WordsTr)
            {
                Put(_turkish, _turkishPhrases, word, meaning, softened: true);
            }
        }

        _byName = all.ToFrozenDictionary(meaning => meaning.Name, StringComparer.Ordinal);
        _byHash = all.DistinctBy(meaning => HappeningTerms.Hash(meaning.Name) & ~3u).ToFrozenDictionary(meaning => HappeningTerms.Hash(meaning.Name) & ~3u);
    }

    /// <summary>The meaning of this name, with its <c>~</c>.</summary>
    public HappeningMeaning? Named(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The meaning a term stands for; null for a plain word, a name or a number.</summary>
    public HappeningMeaning? Of(uint hash) => _byHash.GetValueOrDefault(hash);

    /// <summary>Whether a term is what is done in a happening: withdrawing, closing, attacking, entering.</summary>
    public bool IsAct(uint hash) => Of(hash) is { IsAct: true };

    /// <summary>Whether a term is a word on what others do: condemning, denying, demanding.</summary>
    public bool IsWord(uint hash) => Of(hash) is { IsWord: true };

    /// <summary>The meaning of the word at a token, or of the phrase that begins there.</summary>
    /// <param name="length">How many tokens it takes.</param>
    public HappeningMeaning? Find(NewsText text, int at, bool turkish, out int length)
    {
        length = 1;
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || token.Folded.Length > LongestWord)
        {
            return null;
        }

        return turkish ? FindTurkish(text, at, ref length) : FindEnglish(text, at, ref length);
    }

    /// <summary>Whether a Turkish word has a meaning that folding would take for another word: "öldü", which is not "oldu".</summary>
    public bool IsSpelled(NewsText text, int at)
    {
        if (text.Tokens[at].Folded.Length > LongestWord || text.Tokens[at].Span.Length > LongestWord)
        {
            return false;
        }

        var spelled = HappeningForms.Stem(text.Tokens[at].Span.Cut(text.Text).ToLower(CultureInfo.InvariantCulture));
        var word = HappeningForms.Stem(text.Tokens[at].Folded);
        for (var stem = spelled.Length; stem >= 2 && spelled.Length == word.Length; stem--)
        {
            if (_spelled.ContainsKey(spelled[..stem]))
            {
                return stem == word.Length || HappeningForms.IsEndings(word.AsSpan(stem), stem <= HappeningForms.ShortStem);
            }
        }

        return false;
    }

    private HappeningMeaning? FindEnglish(NewsText text, int at, ref int length)
    {
        HappeningMeaning? found = null;
        foreach (var form in HappeningForms.Forms(text.Tokens[at].Folded))
        {
            if (_englishPhrases.TryGetValue(form, out var phrases))
            {
                foreach (var (rest, meaning) in phrases)
                {
                    if (Follows(text, at, rest, (word, wanted) => HappeningForms.Forms(word).Contains(wanted)))
                    {
                        length = rest.Length + 1;
                        return meaning;
                    }
                }
            }

            found ??= _english.GetValueOrDefault(form);
        }

        return found;
    }

    private HappeningMeaning? FindTurkish(NewsText text, int at, ref int length)
    {
        var token = text.Tokens[at];
        var word = HappeningForms.Stem(token.Folded);
        var spelled = HappeningForms.Stem(token.Span.Cut(text.Text).ToLower(CultureInfo.InvariantCulture));
        for (var stem = word.Length; stem >= 2; stem--)
        {
            if (stem < word.Length && !HappeningForms.IsEndings(word.AsSpan(stem), stem <= HappeningForms.ShortStem))
            {
                continue;
            }

            var key = word[..stem];
            if (_turkishPhrases.TryGetValue(key, out var phrases))
            {
                foreach (var (rest, meaning) in phrases)
                {
                    if (Follows(text, at, rest, (next, wanted) => next.StartsWith(wanted, StringComparison.Ordinal)))
                    {
                        length = rest.Length + 1;
                        return meaning;
                    }
                }
            }

            if ((spelled.Length == word.Length && _spelled.TryGetValue(spelled[..stem], out var found)) || _turkish.TryGetValue(key, out found))
            {
                return found;
            }
        }

        return null;
    }

    private static bool Follows(NewsText text, int at, string[] rest, Func<string, string, bool> same)
    {
        if (at + rest.Length >= text.Tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            var next = text.Tokens[at + 1 + i];
            if (next.Kind != TokenKind.Word || !same(next.Folded, rest[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Put(Dictionary<string, HappeningMeaning> words, Dictionary<string, List<(string[] After, HappeningMeaning Meaning)>> phrases, string word, HappeningMeaning meaning, bool softened)
    {
        if (word[0] == '=')
        {
            _spelled.TryAdd(word[1..], meaning);
            return;
        }

        var parts = Array.ConvertAll(word.Split(' ', StringSplitOptions.RemoveEmptyEntries), part => Folding.Fold(part));
        if (parts.Length == 1)
        {
            words.TryAdd(parts[0], meaning);
            if (softened && parts[0].Length > HappeningForms.ShortStem && parts[0][^1] is 'k' or 'p' or 't')
            {
                // "uçak" is "uçağı" with an ending, "kitap" "kitabı".
                words.TryAdd(parts[0][..^1] + (parts[0][^1] switch { 'k' => 'g', 'p' => 'b', _ => 'd' }), meaning);
            }

            return;
        }

        if (!phrases.TryGetValue(parts[0], out var list))
        {
            phrases[parts[0]] = list = [];
        }

        list.Add((parts[1..], meaning));
    }

    private static double WeightOf(EventMeaningKind kind) => kind switch
    {
        EventMeaningKind.Act or EventMeaningKind.Word => 1,
        EventMeaningKind.Thing => 0.8,
        EventMeaningKind.Outlet => 0,
        _ => 0.12,
    };
}
