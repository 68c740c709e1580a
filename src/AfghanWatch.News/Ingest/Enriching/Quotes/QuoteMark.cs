namespace AfghanWatch.News.Ingest.Enriching.Quotes;

internal enum MarkFamily : byte
{
    Double,
    Angle,
    Single,
}

/// <summary>A quotation mark (or a run of equal ones) and what its neighbours let it be.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">After the last unit.</param>
/// <param name="Family">Only marks of one family pair, save that double and angle marks mend each other.</param>
/// <param name="Opens">May open a span.</param>
/// <param name="Closes">May close one; both for an undecided mark.</param>
internal readonly record struct QuoteMark(int Start, int End, MarkFamily Family, bool Opens, bool Closes);

/// <summary>A span between quotation marks, or the part of one that broken marks leave.</summary>
/// <param name="OuterStart">With its marks.</param>
/// <param name="OuterEnd">With its marks.</param>
/// <param name="Start">Without its marks.</param>
/// <param name="End">Without its marks.</param>
/// <param name="Whole">False where one of the marks is missing.</param>
internal readonly record struct MarkedSpan(int OuterStart, int OuterEnd, int Start, int End, bool Whole);
