using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Says whom an office without a name means: its holder on the day of publication.</summary>
internal sealed class RoleResolver(WordView words, DateOnly? publishedOn, IReadOnlySet<string> named)
{
    // What an office's own verb does not begin with.
    private static readonly FrozenSet<string> Links = new[]
    {
        "of", "in", "on", "at", "to", "for", "from", "with", "by", "about", "over", "after", "before", "until", "since", "when", "while", "because", "if", "that", "than", "and", "or", "but", "as",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the office phrase means this form's actor here. Without a day it is the one holder there is, or the one whom the text names.</summary>
    public bool IsHeldBy(ActorForm form, PhraseHit<ActorForm> hit)
    {
        if (form.Role is not { } role || IsFormer(hit.First) || IsServed(hit.First) || IsOfAnother(hit, role) || !named.Contains(form.Actor.Id) && !Acts(hit))
        {
            return false;
        }

        if (publishedOn is { } day)
        {
            return role.HeldOn(day);
        }

        var isNamed = named.Contains(form.Actor.Id);
        foreach (var other in hit.Values)
        {
            if (other.Kind == FormKind.Office && other.Actor.Id != form.Actor.Id && (!isNamed || named.Contains(other.Actor.Id)))
            {
                return false;
            }
        }

        return true;
    }

    // "The emir of Qatar had proposed", "Katar emiri önerdi": whom the text never names is an actor of it where he acts; not in "guests of the Afghan president", "Taliban'ın liderini", "ABD Başkanı ile".
    private bool Acts(PhraseHit<ActorForm> hit)
    {
        if (hit.End >= words.Count || words.SentenceOf(hit.End) != words.SentenceOf(hit.First) || hit.Span.End < words.Tokens[hit.End - 1].Span.End)
        {
            return false;
        }

        if (words.Text.Language == "tr")
        {
            return words.Folded(hit.End) != "ile";
        }

        var i = hit.First - 1;
        if (i > 0 && words.Folded(i) is "the" or "a")
        {
            i--;
        }

        var isObject = i >= 0 && words.SentenceOf(i) == words.SentenceOf(hit.First) && (words.Folded(i) is "of" or "to" or "for" or "from" or "than" or "under" or "behind" or "told" or "asked" or "urged" or "thanked" or "warned" or "informed"
            || i > 1 && words.Folded(i) == "and" && words.Folded(i - 1) is "he" or "she" or "they");
        return !isObject && (words.Is(hit.End, ",") || words.IsWord(hit.End) && !Links.Contains(words.Folded(hit.End)));
    }

    /// <summary>Leaves out offices that only dress a name beside them: "the Turkish defence minister, Hulusi Akar".</summary>
    public List<KnownMention> WithoutAppositions(List<KnownMention> mentions)
    {
        var kept = new List<KnownMention>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Form.Kind != FormKind.Office || !LeadsName(mentions[i].End) && !(i > 0 && IsPerson(mentions[i - 1]) && FollowsName(mentions[i - 1].End, mentions[i].First)))
            {
                kept.Add(mentions[i]);
            }
        }

        return kept;
    }

    private static bool IsPerson(KnownMention mention) => mention.Form.Actor.Kind == ActorKind.Person && mention.Form.Kind != FormKind.Office;

    // "spokesman for the governor", "adviser to the president": the one who serves is meant.
    private bool IsServed(int token)
    {
        var i = token - 1;
        if (i > 0 && words.Folded(i) == "the")
        {
            i--;
        }

        return i > 0 && words.SentenceOf(i - 1) == words.SentenceOf(token) && (words.Folded(i) is "for" or "to" or "of")
            && words.Folded(i - 1) is "spokesman" or "spokeswoman" or "spokesperson" or "adviser" or "advisor" or "aide" or "assistant" or "office" or "deputy" or "counselor" or "counsellor";
    }

    private bool IsFormer(int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 2 && words.SentenceOf(i) == words.SentenceOf(token); i--)
        {
            if (words.Folded(i) is "former" or "ex" or "eski" or "then" or "onetime" or "deputy" or "vice")
            {
                return true;
            }
        }

        return false;
    }

    // A Turkish office without its country is Turkey's own, unless another name stands before it: "ABD Savunma Bakanı".
    private bool IsOfAnother(PhraseHit<ActorForm> hit, Role role)
    {
        var before = hit.First - 1;
        return words.Text.Language == "tr" && before >= 0 && words.SentenceOf(before) == words.SentenceOf(hit.First) && words.IsCapital(before) && role.PhrasesTr.Count > 0
            && !NameWords.Openers.Contains(words.Folded(before)) && words.Base(before) is not ("turkiye" or "turk" or "tc" or "t.c");
    }

    // A capitalised word right behind, past a comma or a military title, is the name; an ending closes the phrase.
    public bool LeadsName(int end)
    {
        if (words.HasEnding(end - 1))
        {
            return false;
        }

        for (var i = end; i < words.Count && i < end + 4 && words.SentenceOf(i) == words.SentenceOf(end - 1); i++)
        {
            if (words.IsCapital(i) && !NameWords.Titles.Contains(words.Folded(i)))
            {
                return !words.IsAllCaps(i) || words.IsAllCaps(end - 1);
            }

            if (words.Folded(i) is not ("," or "." or "-") && !NameWords.Titles.Contains(words.Folded(i)))
            {
                return false;
            }
        }

        return false;
    }

    public bool FollowsName(int nameEnd, int officeStart)
    {
        if (officeStart - nameEnd > 4 || officeStart <= nameEnd)
        {
            return false;
        }

        for (var i = nameEnd; i < officeStart; i++)
        {
            if (words.Folded(i) is not ("," or "(" or "the" or "a" or "an" or "acting" or "as"))
            {
                return false;
            }
        }

        return true;
    }
}
