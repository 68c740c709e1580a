using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Web.Features.Actors;

/// <summary>One standing question with the actor's statements on it.</summary>
/// <param name="Id">How addresses name the question.</param>
public sealed record Lane(string Id, string Name, string Topic, IReadOnlyList<PositionPoint> Statements)
{
    /// <summary>Statements that cross from one side to the other.</summary>
    public int Reversals { get; } = CountReversals(Statements);

    /// <summary>The questions the actor spoke to, those with most statements first.</summary>
    public static IReadOnlyList<Lane> Of(ActorView view) =>
    [
        .. view.Positions.GroupBy(position => position.Question).Select(group =>
        {
            var question = view.Questions.FirstOrDefault(known => known.QuestionEn == group.Key || known.Id == group.Key);
            return new Lane(question?.Id ?? group.Key, NameOf(question, group.Key), group.First().Topic, [.. group]);
        }).OrderByDescending(lane => lane.Statements.Count).ThenBy(lane => lane.Name, StringComparer.Ordinal),
    ];

    /// <summary>The question in the reader's language, with a capital.</summary>
    public static string NameOf(StandingQuestion? question, string fallback)
    {
        var culture = CultureInfo.CurrentUICulture;
        var name = question is null ? fallback : culture.TwoLetterISOLanguageName == "tr" ? question.QuestionTr : question.QuestionEn;
        return name.Length == 0 ? fallback : char.ToUpper(name[0], culture) + name[1..];
    }

    private static int CountReversals(IReadOnlyList<PositionPoint> statements)
    {
        var count = 0;
        var side = 0;
        foreach (var statement in statements.OrderBy(statement => statement.Day).ThenBy(statement => statement.ArticleId))
        {
            var now = LaneDrawing.Side(statement.Level);
            count += now != 0 && side == -now ? 1 : 0;
            side = now == 0 ? side : now;
        }

        return count;
    }
}
