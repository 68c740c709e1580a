using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Vocabulary;

/// <summary>Where a word of stance stands: an auxiliary before its verb, a condition after it.</summary>
public enum StanceSide
{
    Either,
    Before,
    After,

    /// <summary>The first word of its sentence, before the comma behind which the question stands: "if", "were", "should".</summary>
    Opening,
}

/// <summary>A way of saying where one stands, a line of <c>stances.csv</c>.</summary>
/// <param name="Level">The stance it gives towards what its sentence is about.</param>
/// <param name="Reach">How many words may lie between it and what it is about: few for "will" and "may", many for "reject".</param>
/// <param name="Side">On which side of what it is about it must stand.</param>
/// <param name="Term">Words in the notation of topics.csv.</param>
public sealed record StanceTerm(string Language, PositionLevel Level, PositionAct Act, int Reach, StanceSide Side, string Term);
