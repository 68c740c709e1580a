using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Actors;

/// <summary>The sides of the vocabulary in the reader's language.</summary>
public static class SideName
{
    /// <summary>The translation where there is one, else the vocabulary's own word.</summary>
    [return: NotNullIfNotNull(nameof(side))]
    public static string? Of(string? side, IStringLocalizer<ActorTexts> texts) =>
        side is null ? null : texts[$"SideName.{side}"] is { ResourceNotFound: false } name ? name.Value : side;
}
