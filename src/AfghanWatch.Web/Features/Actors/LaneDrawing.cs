using System.Globalization;
using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Actors;

/// <summary>A mark of a lane.</summary>
/// <param name="Reverses">The statement from whose side this one crosses over, or null.</param>
public sealed record LaneMark(double X, double Y, DateOnly Day, PositionLevel Level, IReadOnlyList<PositionPoint> Statements, PositionPoint? Reverses)
{
    /// <summary>A person accepted or added at least one of the statements.</summary>
    public bool IsDecided => Statements.Any(statement => statement.IsDecided);
}

/// <summary>Where everything of one question's lane stands, in the drawing's own units. Knows nothing of markup, words or addresses.</summary>
public sealed class LaneDrawing
{
    public const double Height = 88;

    // For, with conditions, open, against from top to bottom.
    private const double Top = 14;
    private const double Step = 64.0 / 3;
    private const double SignRoom = 15;
    private const double SignShift = 20;

    private readonly LaneScale _scale;

    private LaneDrawing(LaneScale scale) => _scale = scale;

    public IReadOnlyList<LaneMark> Marks { get; private set; } = [];

    /// <summary>The step line: a level holds until the next statement.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Where the signs of reversal stand, each with its mark.</summary>
    public IReadOnlyList<(double X, double Y, LaneMark Mark)> Signs { get; private set; } = [];

    public static LaneDrawing Of(LaneScale scale, IReadOnlyList<PositionPoint> statements)
    {
        var drawing = new LaneDrawing(scale);
        drawing.Draw(statements);
        return drawing;
    }

    public static double Y(PositionLevel level) => Top + (Step * (int)level);

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>1 for, or for with conditions; -1 against; 0 open.</summary>
    public static int Side(PositionLevel level) => level switch
    {
        PositionLevel.For or PositionLevel.Conditional => 1,
        PositionLevel.Against => -1,
        _ => 0,
    };

    private void Draw(IReadOnlyList<PositionPoint> statements)
    {
        var marks = new List<LaneMark>();
        var path = new StringBuilder();
        PositionPoint? sided = null;
        double? y = null;
        foreach (var group in statements.GroupBy(statement => (statement.Day, statement.Level)).OrderBy(group => group.Key.Day).ThenBy(group => group.Min(statement => statement.ArticleId)))
        {
            var (day, level) = group.Key;
            var side = Side(level);
            var mark = new LaneMark(_scale.X(day), Y(level), day, level, [.. group], side != 0 && sided is not null && Side(sided.Level) == -side ? sided : null);
            sided = side == 0 ? sided : mark.Statements[0];
            if (day > _scale.Last)
            {
                continue;
            }

            // What was held when the drawn time begins comes in from the left.
            if (day >= _scale.First)
            {
                if (y is null)
                {
                    path.Append('M').Append(Number(mark.X)).Append(' ').Append(Number(mark.Y));
                }
                else
                {
                    path.Append(path.Length == 0 ? $"M{Number(_scale.Left)} {Number(y.Value)}" : "").Append('H').Append(Number(mark.X)).Append('V').Append(Number(mark.Y));
                }

                marks.Add(mark);
            }

            y = mark.Y;
        }

        if (y is { } end)
        {
            path.Append(path.Length == 0 ? $"M{Number(_scale.Left)} {Number(end)}" : "").Append('H').Append(Number(_scale.Right));
        }

        Path = path.ToString();
        Marks = marks;
        Signs = [.. marks.Where(mark => mark.Reverses is not null).Select(mark => Sign(mark, marks))];
    }

    // Halfway between the two levels, beside the line where another mark is in the way.
    private static (double X, double Y, LaneMark Mark) Sign(LaneMark mark, List<LaneMark> marks)
    {
        var y = (mark.Y + Y(mark.Reverses!.Level)) / 2;
        var taken = marks.Exists(other => Math.Abs(other.X - mark.X) < SignRoom && Math.Abs(other.Y - y) < SignRoom);
        return (mark.X + (taken ? SignShift : 0), y, mark);
    }
}
