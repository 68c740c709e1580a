using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>How a form in the vocabulary names its actor.</summary>
internal enum FormKind
{
    FullName,
    Alias,
    PlainShortName,
    ShortName,
    Office,
}

/// <param name="Alias">The form as the vocabulary writes it.</param>
/// <param name="Role">The office, for a form that names one.</param>
internal sealed record ActorForm(Actor Actor, FormKind Kind, string Alias, Role? Role = null)
{
    /// <summary>Short forms in capitals (UN, AB, US) are words of their own in small letters.</summary>
    public bool NeedsCapitals { get; } = Acronyms.NeedCapitals(Alias);

    public string Rule => Actor.Kind == ActorKind.Unnamed ? "actor.unnamed" : Kind switch
    {
        FormKind.FullName => "actor.full-name",
        FormKind.Alias => "actor.alias",
        FormKind.PlainShortName or FormKind.ShortName => "actor.short-name",
        _ => "actor.office",
    };
}

/// <summary>Every form of every known actor in one tree, with the near spellings of long name parts.</summary>
internal sealed class ActorLexicon
{
    private readonly PhraseTrie<ActorForm> _forms = new();
    private readonly HashSet<string> _plainShortNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _ownWords = new(StringComparer.Ordinal);

    public ActorLexicon(DossierVocabulary vocabulary)
    {
        var nameParts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var actor in vocabulary.Actors)
        {
            Add(new ActorForm(actor, FormKind.FullName, actor.Name), nameParts);
            foreach (var alias in actor.Aliases)
            {
                // One word is no full name of a person: it counts like a plain short name.
                var kind = actor.Kind == ActorKind.Person && !alias.Contains(' ', StringComparison.Ordinal) ? FormKind.PlainShortName : FormKind.Alias;

                // A damaged spelling of one word is no model for further slips: "Erodgan" must not stand before "Erdoğan" for "Erdodgan".
                Add(new ActorForm(actor, kind, alias), kind == FormKind.PlainShortName ? [] : nameParts);
            }

            foreach (var name in actor.PlainShortNames)
            {
                Add(new ActorForm(actor, FormKind.PlainShortName, name), nameParts);
                _plainShortNames.Add(Folding.Fold(name));
            }

            foreach (var name in actor.ShortNames)
            {
                Add(new ActorForm(actor, FormKind.ShortName, name), nameParts);
            }

            foreach (var role in actor.Roles)
            {
                foreach (var phrase in role.PhrasesEn.Concat(role.PhrasesTr))
                {
                    Add(new ActorForm(actor, FormKind.Office, phrase, role), []);
                }
            }
        }

        NearSpellings = new NearSpelling(nameParts);
    }

    /// <summary>Parts of names a slip away from what is written.</summary>
    public NearSpelling NearSpellings { get; }

    public void Match(WordView words, int start, List<PhraseHit<ActorForm>> hits, bool bareEndings, string[]?[]? alternates) =>
        _forms.Match(words, start, hits, bareEndings, alternates, bareAfterFirst: true);

    /// <summary>Whether the folded word is part of any name of the actor.</summary>
    public bool IsOwn(Actor actor, string word) => _ownWords.TryGetValue(actor.Id, out var own) && own.Contains(word);

    /// <summary>Whether the folded word means a known person by itself: Erdoğan, Biden.</summary>
    public bool IsPlainShortName(string word) => _plainShortNames.Contains(word);

    private void Add(ActorForm form, HashSet<string> nameParts)
    {
        // What a reader is shown as the reason is the name as it should be, however the vocabulary has its damaged form.
        var shown = form with { Alias = MangledLetters.Mend(form.Alias) };
        foreach (var spelling in AliasSpellings.Of(form.Alias))
        {
            _forms.Add(spelling, shown);
        }

        if (form.Actor.Kind != ActorKind.Unnamed && form.Kind != FormKind.Office)
        {
            foreach (var token in TokenCutter.Cut(form.Alias))
            {
                nameParts.Add(token.Folded);
                if (!_ownWords.TryGetValue(form.Actor.Id, out var own))
                {
                    _ownWords[form.Actor.Id] = own = new HashSet<string>(StringComparer.Ordinal);
                }

                own.Add(token.Folded);
            }
        }
    }
}
