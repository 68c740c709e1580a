using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Adding;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>Carries out what a decision form asks for.</summary>
internal sealed class DecisionDesk(ArticleQuery articles, TaggingDesk tagging, AdditionDesk additions)
{
    // Until there are accounts everybody is this editor.
    public const string Editor = "Editor (local)";

    public async Task<DecisionAnswer> RunAsync(DecisionRequest request, CancellationToken cancellation) =>
        request.Undo is { } undo ? await UndoAsync(request.Article, undo, cancellation)
        : request.Add is { } add ? await AddAsync(request.Article, add, cancellation)
        : request.Wishes.Count > 0 ? await DecideAsync(request, cancellation)
        : DecisionAnswer.Refusal(request.Article);

    private async Task<DecisionAnswer> DecideAsync(DecisionRequest request, CancellationToken cancellation)
    {
        if (await articles.FindAsync(request.Article, null, cancellation) is not { } article)
        {
            return DecisionAnswer.Refusal(request.Article);
        }

        var saved = new List<long>();
        var answer = new DecisionAnswer { Article = article.Id };
        foreach (var wish in request.Wishes)
        {
            var tag = article.Tags.FirstOrDefault(one => one.Key == wish.Key);
            if (tag is null && !Suggestions.MayAdd(wish.Key))
            {
                answer = answer with { Refused = true };
                break;
            }

            var result = await tagging.DecideAsync(article.Id, wish.Key, Label(tag, wish.Key), wish.Verdict, wish.Seen, Editor, Rule(tag), cancellation);
            if (result is DecisionResult.Saved done)
            {
                saved.Add(done.DecisionId);
            }
            else if (result is DecisionResult.Conflict conflict)
            {
                // The same verdict twice is one wish that arrived twice, or two editors of one mind.
                if (conflict.Now != wish.Verdict)
                {
                    answer = answer with { Conflict = wish with { Seen = conflict.Now } };
                    break;
                }
            }
            else
            {
                answer = answer with { Refused = true };
                break;
            }
        }

        var after = saved.Count > 0 ? await articles.FindAsync(article.Id, null, cancellation) : article;
        return answer with
        {
            Saved = saved.Count > 0 ? new UndoGroup(saved, article.Id, request.Wishes[0].Key) : null,
            Finished = after is not null && Suggestions.Waits(article, Editor) && !Suggestions.Waits(after, Editor),
            Settled = after is not null && Suggestions.Flagged(article).Any() && (after.Review == ReviewState.Done || !Suggestions.Flagged(after).Any()),
        };
    }

    private async Task<DecisionAnswer> AddAsync(long id, AddRequest request, CancellationToken cancellation)
    {
        if (await articles.FindAsync(id, null, cancellation) is not { } article)
        {
            return DecisionAnswer.Refusal(id);
        }

        var instead = request.Instead is null ? null : article.Tags.FirstOrDefault(tag => tag.Key == request.Instead);
        if (request.What is not { } what || (request.Instead is not null && instead is null))
        {
            return new DecisionAnswer { Article = id, Fault = request.Fault, Refused = request.Fault is null };
        }

        var result = await additions.AddAsync(
            id, request.Place(article), what, instead is null ? null : new Replacement(instead.Key, Label(instead, instead.Key), Rule(instead), request.Seen), Editor, cancellation);
        return result switch
        {
            AdditionResult.Saved saved => new DecisionAnswer { Article = id, Added = true, Saved = new UndoGroup(saved.DecisionIds, id, saved.TagKey) },
            AdditionResult.Conflict conflict => new DecisionAnswer { Article = id, Conflict = new Wish(Verdict.Rejected, conflict.Now, request.Instead!) },
            AdditionResult.Refused refused => new DecisionAnswer { Article = id, Fault = refused.Fault },
            _ => DecisionAnswer.Refusal(id),
        };
    }

    private async Task<DecisionAnswer> UndoAsync(long article, UndoGroup group, CancellationToken cancellation)
    {
        var undone = 0;
        foreach (var id in group.Ids.Reverse())
        {
            undone += await tagging.UndoAsync(id, Editor, cancellation) is DecisionResult.Saved ? 1 : 0;
        }

        return new DecisionAnswer { Article = article, Undone = group, Refused = undone == 0 };
    }

    // The bare value: the page that shows the log puts it in words.
    private static string Label(ArticleTag? tag, string key) => tag switch
    {
        null => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..],
        { Type: TagType.Date, Detail: { } days } => days,
        _ => tag.Value,
    };

    // Who accepts relevance against a machine that saw none does not agree with a rule.
    private static string? Rule(ArticleTag? tag) =>
        tag is null or { Type: TagType.OnTopic, Value: "no" } or { ByHand: true } || tag.Evidence.Count == 0 ? null : tag.Evidence[0].Rule;
}
