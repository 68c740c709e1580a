namespace AfghanWatch.News.Store;

/// <summary>What <c>verify</c> asks of stories: that each is what hangs together, and that people's places have a decision behind them.</summary>
internal static class StoryChecks
{
    public static readonly (string Sql, string Fault)[] Articles =
    [
        (
            """
            SELECT p.ArticleId FROM StoryPlaces p LEFT JOIN StoryMoves m ON m.DecisionId = p.DecisionId AND m.ArticleId = p.ArticleId AND m.After = p.NearestId
            WHERE m.DecisionId IS NULL OR EXISTS (SELECT 1 FROM StoryDecisions d WHERE d.Undoes = p.DecisionId)
            """,
            "was put into a story that no decision stands behind"),
        (
            """
            SELECT m.ArticleId FROM StoryMoves m JOIN StoryDecisions d ON d.Id = m.DecisionId
            WHERE m.After IS NOT NULL AND NOT EXISTS (SELECT 1 FROM StoryPlaces p WHERE p.ArticleId = m.ArticleId)
                AND NOT EXISTS (SELECT 1 FROM StoryMoves later WHERE later.ArticleId = m.ArticleId AND later.DecisionId > m.DecisionId)
            """,
            "was put into a story by a decision that is not kept"),
        ("SELECT m.ArticleId FROM StoryMembers m JOIN Listings l ON l.ArticleId = m.ArticleId WHERE l.StoryId <> m.StoryId", "stands in another story in the lists"),
    ];

    /// <summary>The articles whose story is not the lowest id of all that hangs together with them.</summary>
    /// <param name="members">Article, its story, and the article it hangs on by people's word or the machine's.</param>
    public static IEnumerable<long> Wrong(IReadOnlyList<(long Article, long Story, long Nearest)> members)
    {
        var stories = StoryGraph.Together(members.Select(member => (member.Article, member.Nearest)));
        return members.Where(member => stories[member.Article] != member.Story || !stories.ContainsKey(member.Nearest)).Select(member => member.Article);
    }
}
