using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>
/// Settles what "Taliban spokesman" means: nothing of its own beside a name, the named spokesman once there is one ("the Taliban spokesman said"),
/// else one without a name.
/// </summary>
internal sealed class UnnamedSpokesmen(WordView words, RoleResolver offices)
{
    // Mentions looked through for who is introduced; a sentence without an end may hold any number.
    private const int MostBetween = 12;
    private const int LongestHeadline = 200;

    public List<KnownMention> Settle(List<KnownMention> mentions)
    {
        var settled = new List<KnownMention>(mentions.Count);
        KnownMention? spokesman = null;
        var named = false;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Form.Actor.Kind != ActorKind.Unnamed)
            {
                if (SpeaksForTheTaliban(mention))
                {
                    (named, spokesman) = (true, mention);
                }

                settled.Add(mention);
            }
            else if (offices.LeadsName(mention.End))
            {
                named = true;
                spokesman = i + 1 < mentions.Count && IsNear(mention.End, mentions[i + 1].First) ? Person(mentions[i + 1]) ?? spokesman : spokesman;
            }
            else if (FollowsComma(mention.First))
            {
                named = true;
                spokesman = i > 0 && offices.FollowsName(mentions[i - 1].End, mention.First) ? Person(mentions[i - 1]) ?? spokesman : spokesman;
            }
            else if (!named && Introduced(mentions, i) is { } introduced)
            {
                // "A Taliban spokesman dismissed the idea. In a written reply, Suhail Shaheen said …"
                settled.Add(mention with { Form = introduced.Form, Rule = "actor.description" });
            }
            else if (!named && IsHeadline(mention) && Foretold(mentions, i) is { } foretold)
            {
                // "… says the Taliban's spokesman", above an article that names him.
                settled.Add(mention with { Form = foretold.Form, Rule = "actor.description" });
            }
            else if (!named || !IsDefinite(mention.First))
            {
                settled.Add(mention);
            }
            else if (spokesman is { } known)
            {
                settled.Add(mention with { Form = known.Form, Rule = "actor.description" });
            }
        }

        return settled;
    }

    // The next person named, in the same paragraph and right after, is whom the text was speaking of if he speaks for them.
    private KnownMention? Introduced(List<KnownMention> mentions, int index)
    {
        for (var i = index + 1; i < mentions.Count && i <= index + MostBetween && words.SentenceOf(mentions[i].First) - words.SentenceOf(mentions[index].First) <= 1; i++)
        {
            if (mentions[i].Form.Actor.Kind == ActorKind.Person && words.SentenceOf(mentions[i].First) != words.SentenceOf(mentions[index].First))
            {
                return SpeaksForTheTaliban(mentions[i]) && words.Text.ParagraphAt(mentions[i].Span.Start) == words.Text.ParagraphAt(mentions[index].Span.Start) ? mentions[i] : null;
            }
        }

        return null;
    }

    // A first line that ends as no sentence.
    private bool IsHeadline(KnownMention mention)
    {
        var line = words.Text.Paragraphs[0];
        return mention.Span.End <= line.End && line.Length <= LongestHeadline && !(words.Text.Text[line.End - 1] is '.' or '!' or '"' or '”');
    }

    // The one spokesman whom the article names.
    private static KnownMention? Foretold(List<KnownMention> mentions, int index)
    {
        KnownMention? found = null;
        for (var i = index + 1; i < mentions.Count; i++)
        {
            if (mentions[i].Form.Actor.Side == "Taliban" && mentions[i].Form.Actor.Roles.Any(role => role.Office.Contains("spokes", StringComparison.Ordinal)))
            {
                if (found is { } other && other.Form.Actor.Id != mentions[i].Form.Actor.Id)
                {
                    return null;
                }

                found = mentions[i];
            }
        }

        return found;
    }

    // Whoever the vocabulary has as their spokesman needs no title in the text to be "the Taliban spokesman" further down.
    private static bool SpeaksForTheTaliban(KnownMention mention)
    {
        if (mention.Form.Actor.Kind != ActorKind.Person)
        {
            return false;
        }

        foreach (var role in mention.Form.Actor.Roles)
        {
            if (role.Country == "Taliban" && role.Office.Contains("spokes", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static KnownMention? Person(KnownMention mention) => mention.Form.Actor.Kind == ActorKind.Person ? mention : null;

    private bool IsNear(int end, int next) => next - end <= 2 && words.SentenceOf(end - 1) == words.SentenceOf(next);

    // "Name, a Taliban spokesman".
    private bool FollowsComma(int first)
    {
        var i = first - 1;
        if (i >= 0 && (words.Folded(i) is "a" or "the"))
        {
            i--;
        }

        return i > 0 && (words.Folded(i) is "," or "(") && words.SentenceOf(i) == words.SentenceOf(first) && words.IsCapital(i - 1) && !NameWords.Openers.Contains(words.Folded(i - 1));
    }

    private bool IsDefinite(int first) => words.Text.Language == "tr" ? first == 0 || !words.Is(first - 1, "bir") : first > 0 && words.Is(first - 1, "the");
}
