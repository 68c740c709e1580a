using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace AfghanWatch.Web.Features.Adding;

/// <summary>The form in which an editor adds something to an article.</summary>
public sealed partial class AddPanel
{
    private const int LongestShown = 600;

    [Inject]
    private AdditionGuesser Guesser { get; set; } = default!;

    [Inject]
    private DossierVocabulary Vocabulary { get; set; } = default!;

    [Parameter, EditorRequired]
    public required ArticleView Article { get; set; }

    [Parameter, EditorRequired]
    public required AddState Add { get; set; }

    [Parameter, EditorRequired]
    public required AddChoice Choice { get; set; }

    /// <summary>The page's address with the form in another state; null for the page without it.</summary>
    [Parameter, EditorRequired]
    public required Func<AddState?, string> Url { get; set; }

    private AdditionGuess Guess { get; set; } = default!;

    private TagType Kind { get; set; }

    private TagWords Words => new(T, Vocabulary);

    // Who the article names first, then whom the vocabulary knows.
    private IEnumerable<string> Names => Article.Tags.Where(tag => tag.Type == TagType.Actor).Select(tag => tag.Value).Concat(Vocabulary.Actors.Select(actor => actor.Name)).Distinct();

    private string FindPath => Url(Add).Split('?')[0];

    protected override void OnParametersSet()
    {
        Guess = Correction.Of(Choice.Instead, Guesser.Guess(Article, Choice.Span));
        Kind = Choice.Instead?.Type ?? Add.Kind ?? Guess.Kind;
    }

    // Without the words and the offsets, which the box stands for.
    private IEnumerable<(string Name, string Value)> FindFields() =>
        QueryHelpers.ParseQuery(new Uri(new Uri("http://page"), Url(Add with { Span = null, Words = null, Fault = null })).Query).Select(pair => (pair.Key, pair.Value.ToString()));

    private IEnumerable<(string Name, string Key, string[] Strokes, string? Url)> Steps()
    {
        var (text, span) = (Article.Text, Choice.Span);
        yield return Step("Walk.Previous", "ArrowUp", ["↑"], TextWalk.Neighbour(text, span, forward: false));
        yield return Step("Walk.Next", "ArrowDown", ["↓"], TextWalk.Neighbour(text, span, forward: true));
        yield return Step("Walk.EndBack", "ArrowLeft", ["←"], TextWalk.MoveEnd(text, span, forward: false));
        yield return Step("Walk.EndOn", "ArrowRight", ["→"], TextWalk.MoveEnd(text, span, forward: true));
        yield return Step("Walk.StartBack", "Control+ArrowLeft", ["Ctrl", "←"], TextWalk.MoveStart(text, span, forward: false));
        yield return Step("Walk.StartOn", "Control+ArrowRight", ["Ctrl", "→"], TextWalk.MoveStart(text, span, forward: true));

        (string, string, string[], string?) Step(string name, string key, string[] strokes, TextSpan? to) => (name, key, strokes, to is { } there ? Url(Add.Choosing(there)) : null);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
