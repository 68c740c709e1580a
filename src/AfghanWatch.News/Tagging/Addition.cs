using System.Text.Json.Serialization;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tagging;

/// <summary>What a person marks in a text because the machine did not read it there, or read it wrongly. Where it stands is told beside it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Actor), "actor")]
[JsonDerivedType(typeof(Topic), "topic")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(Date), "date")]
[JsonDerivedType(typeof(Figure), "figure")]
public abstract record Addition
{
    /// <summary>Rule under which readers find what people marked.</summary>
    public const string Rule = "people.added";

    /// <param name="Name">The actor's name; a name the vocabulary or the archive knows means that actor.</param>
    public sealed record Actor(string Name) : Addition;

    /// <param name="Id">Id in the vocabulary.</param>
    public sealed record Topic(string Id) : Addition;

    /// <param name="Speaker">Who says it; null when nobody is named.</param>
    public sealed record Quote(QuoteKind Kind, string? Speaker) : Addition;

    /// <param name="Main">Whether the words tell the day of a happening: such dates make the timeline by event.</param>
    public sealed record Date(DateOnly From, DateOnly To, bool Main) : Addition;

    /// <param name="Max">Upper bound of a range, else null.</param>
    /// <param name="Claimant">Who says so; null when the article itself does.</param>
    public sealed record Figure(double Value, double? Max, string? Qualifier, string? Unit, string? What, string? Claimant) : Addition;
}

/// <summary>Words a person marked, in the version of the article that was on the page.</summary>
/// <param name="Start">UTF-16 offset in that version.</param>
public sealed record MarkedWords(int Version, int Start, string Words);
