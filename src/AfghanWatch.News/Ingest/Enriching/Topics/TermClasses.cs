using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>
/// Word classes of the vocabulary (topic <c>_class</c>, written <c>name = word|word</c>): a term that holds <c>{name}</c> takes any of their words.
/// So all that soldiers, airports or consulates are called stands in one place.
/// </summary>
internal sealed class TermClasses
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    public TermClasses(IEnumerable<TopicTerm> terms)
    {
        foreach (var term in terms.Where(term => term.Topic == "_class"))
        {
            if (term.Term.IndexOf('=', StringComparison.Ordinal) is var at and > 0)
            {
                _members[term.Term[..at].Trim()] = term.Term[(at + 1)..].Trim();
            }
        }
    }

    /// <summary>The term with its classes written out; the name of a class nobody wrote down stays as it is.</summary>
    public string Expand(string term)
    {
        for (var open = term.IndexOf('{', StringComparison.Ordinal); open >= 0; open = term.IndexOf('{', open + 1))
        {
            var close = term.IndexOf('}', open);
            if (close > open && _members.TryGetValue(term[(open + 1)..close], out var members))
            {
                term = term[..open] + members + term[(close + 1)..];
            }
        }

        return term;
    }
}
