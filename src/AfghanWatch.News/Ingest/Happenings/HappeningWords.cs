using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>The vocabulary's words as stories and events are found by them.</summary>
internal sealed class HappeningWords
{
    private static readonly Lazy<HappeningWords> LazyBuiltIn = new(() => new HappeningWords(DossierVocabulary.Empty));

    private readonly Dictionary<string, string> _countsAs;

    public HappeningWords(DossierVocabulary vocabulary)
    {
        Lexicon = new HappeningLexicon(vocabulary.Meanings);
        Stories = new StoryWords(vocabulary.Synonyms);
        _countsAs = vocabulary.Synonyms.Where(group => group.CountsAs.Length > 0).DistinctBy(group => group.Name).ToDictionary(group => "~" + group.Name, group => "~" + group.CountsAs, StringComparer.Ordinal);
    }

    /// <summary>Those the program was built with.</summary>
    public static HappeningWords BuiltIn => LazyBuiltIn.Value;

    public HappeningLexicon Lexicon { get; }

    public StoryWords Stories { get; }

    /// <summary>The meaning of a story matcher's group: the one it counts as, else the one of its name; null where events know none.</summary>
    public HappeningMeaning? OfGroup(string concept) => Lexicon.Named(_countsAs.GetValueOrDefault(concept, concept));
}
