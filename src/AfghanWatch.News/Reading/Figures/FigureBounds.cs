using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>What a figure claims of the true number.</summary>
public enum FigureShape
{
    Stated,

    /// <summary>The source says more than, or at least.</summary>
    AtLeast,

    /// <summary>The source says less than, up to, or at most.</summary>
    AtMost,
}

/// <summary>What the words before or behind a number make of it.</summary>
public static class FigureBounds
{
    // "about 500" and 520 do not contradict each other.
    private const double About = 0.1;

    private static readonly HashSet<string> AtLeastWords = new(StringComparer.Ordinal)
    {
        "more than", "over", "at least", "above", "well over", "well above", "just over", "no less than", "no fewer than", "upwards of", "in excess of", "greater than", "a minimum of", "or more",
        "en az", "asgari", "fazla", "askin", "uzerinde", "cok",
    };

    private static readonly HashSet<string> AtMostWords = new(StringComparer.Ordinal)
    {
        "at most", "up to", "as many as", "as much as", "fewer than", "less than", "under", "below", "just under", "no more than", "not more than", "maximum of", "a maximum of", "or fewer", "or less",
        "en fazla", "en cok", "azami", "kadar", "az",
    };

    private static readonly HashSet<string> AboutWords = new(StringComparer.Ordinal)
    {
        "about", "around", "some", "roughly", "approximately", "nearly", "almost", "close to", "an estimated", "estimated", "approx", "or so", "odd",
        "yaklasik", "yaklasik olarak", "tahminen", "takriben", "asagi yukari", "neredeyse", "civarinda", "dolayinda", "yakin", "kusur", "kusuru",
    };

    /// <param name="qualifier">As written; null for none.</param>
    public static FigureShape ShapeOf(string? qualifier)
    {
        var words = qualifier is null ? "" : Folding.Fold(qualifier.Trim());
        return AtLeastWords.Contains(words) || IsUncounted(qualifier) ? FigureShape.AtLeast : AtMostWords.Contains(words) ? FigureShape.AtMost : FigureShape.Stated;
    }

    /// <summary>"hundreds of people": the number is only the word's least meaning.</summary>
    public static bool IsUncounted(string? qualifier) =>
        qualifier is "dozens of" or "scores of" or "hundreds of" or "thousands of" or "tens of thousands of" or "hundreds of thousands of" or "millions of";

    /// <summary>Between which numbers the true one lies, if the figure is right.</summary>
    public static (double Least, double Most) Between(double value, double? max, string? qualifier)
    {
        var most = max is { } upper && upper > value ? upper : value;
        return ShapeOf(qualifier) switch
        {
            FigureShape.AtLeast => (value, double.PositiveInfinity),
            FigureShape.AtMost => (0, most),
            _ when qualifier is not null && AboutWords.Contains(Folding.Fold(qualifier.Trim())) => (value * (1 - About), most * (1 + About)),
            _ => (value, most),
        };
    }

    /// <summary>Whether two figures of the same thing cannot both be right.</summary>
    public static bool Contradict((double Least, double Most) one, (double Least, double Most) other) => one.Least > other.Most || other.Least > one.Most;
}
