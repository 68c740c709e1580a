using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Store;

/// <summary>What a person added and where, as columns of the decision.</summary>
internal static class AdditionText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(Addition addition) => JsonSerializer.Serialize(addition, Options);

    public static string Write(IReadOnlyList<MarkedWords> places) => JsonSerializer.Serialize(places, Options);

    /// <summary>What the decision adds; null for one that adds nothing.</summary>
    public static StandingAddition? Read(DecisionRow decision) => decision is { Addition: { } what, Places: { } places }
        ? new StandingAddition(decision.TagKey, JsonSerializer.Deserialize<Addition>(what, Options)!, JsonSerializer.Deserialize<List<MarkedWords>>(places, Options)!)
        : null;
}

/// <summary>Something people added to an article that stands.</summary>
/// <param name="Places">In the order they were marked; never empty.</param>
internal sealed record StandingAddition(string TagKey, Addition What, IReadOnlyList<MarkedWords> Places)
{
    /// <summary>What stands of these decisions and is added; flagged additions wait for a second editor and count only where asked for.</summary>
    public static List<StandingAddition> Of(IEnumerable<DecisionRow> standing, bool flagged = false) =>
        [.. standing.Where(row => row.After == Verdict.Added || (flagged && row.After == Verdict.Flagged)).OrderBy(row => row.Id).Select(AdditionText.Read).OfType<StandingAddition>()];
}
