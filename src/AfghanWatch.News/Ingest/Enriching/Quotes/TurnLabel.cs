using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Who a turn's label says is speaking.</summary>
internal enum TurnKind
{
    /// <summary>Q, Question, Soru: whoever asks.</summary>
    Asker,

    /// <summary>A, Answer, Cevap: whoever is interviewed.</summary>
    Answerer,

    /// <summary>A person, by name or by a calling that stands for one all through a transcript (Spokesperson, Moderator, Sunucu, Speaker 3).</summary>
    Named,

    /// <summary>Capitals that may be an outlet or a surname, or the name of a list's item.</summary>
    Unknown,
}

/// <summary>The label at the head of a paragraph of a transcript.</summary>
/// <param name="Kind">What it says of the speaker.</param>
/// <param name="Name">The words that name him; empty where nobody is named.</param>
/// <param name="Speaker">Him; null where the label names nobody, or nobody known yet.</param>
/// <param name="Words">Where his words begin; the end of the paragraph where they stand in the next one.</param>
internal readonly record struct TurnLabel(TurnKind Kind, TextSpan Name, string? Speaker, int Words);
