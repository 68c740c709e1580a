using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>How often editors agreed with each rule.</summary>
internal static class RuleRecord
{
    // The newest decisions say most about the rules as they are now, and bound the work.
    private const int MostDecisions = 2000;

    public static async Task<Dictionary<string, (int Accepted, int Reviewed)>> ReadAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var decided = await (
            from review in db.Reviews
            join decision in db.Decisions on review.DecisionId equals decision.Id
            where decision.Rule != null && (review.Verdict == Verdict.Accepted || review.Verdict == Verdict.Rejected)
            orderby decision.Id descending
            select new { decision.Rule, review.Verdict }).Take(MostDecisions).ToListAsync(cancellation);
        return decided.GroupBy(row => row.Rule!).ToDictionary(group => group.Key, group => (group.Count(row => row.Verdict == Verdict.Accepted), group.Count()));
    }
}
