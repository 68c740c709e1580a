namespace AfghanWatch.News.Vocabulary;

/// <summary>What a meaning stands for when two reports are compared.</summary>
public enum EventMeaningKind
{
    /// <summary>What is done, or what tells one happening of the dossier from another.</summary>
    Act,

    /// <summary>What is said to what others do: condemning, denying, demanding.</summary>
    Word,

    /// <summary>What with, to whom or where.</summary>
    Thing,

    /// <summary>What half of all reports have.</summary>
    Plain,
}

/// <summary>One meaning and its words in both languages: an event is recognised across languages and wordings by these.</summary>
/// <param name="Weight">How much a shared one tells, up to 3; null for what its kind has by itself.</param>
/// <param name="WordsEn">Plain forms and irregular ones; a space joins words that stand beside each other.</param>
/// <param name="WordsTr">Stems; one after <c>=</c> counts only as it is spelled (<c>öl</c>, which is not <c>ol</c>).</param>
public sealed record EventMeaning(string Id, EventMeaningKind Kind, double? Weight, IReadOnlyList<string> WordsEn, IReadOnlyList<string> WordsTr);

/// <summary>Words that rewriters put for one another.</summary>
/// <param name="Name">The first word of the group; where an earlier group has it, the words join that one.</param>
/// <param name="CountsAs">The meaning that the group is among events; empty for none but the one of its name.</param>
public sealed record SynonymGroup(string Name, IReadOnlyList<string> Words, string CountsAs);
