using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>What two reports have in common and what they do not, as few numbers: what the likeness is reckoned from.</summary>
internal readonly record struct HappeningLikeness
{
    // So much in common is enough, however long the sentences are.
    private const float Enough = 5.5f;

    // A plain word of one text may be put otherwise in the other; in another language it must be.
    private const float PlainAlone = 0.6f;
    private const float Tells = 0.2f;
    private const float PlainAbroad = 0.1f;

    /// <summary>Weight of all shared terms.</summary>
    public float Shared { get; private init; }

    /// <summary>Shared weight over what the reports say, 0 to 1; the shorter report counts more.</summary>
    public float Cover { get; private init; }

    /// <summary>Weight of shared things done.</summary>
    public float Acts { get; private init; }

    /// <summary>Weight of shared names, places and numbers, persons left out.</summary>
    public float Names { get; private init; }

    /// <summary>Names, places and numbers that each has and the other lacks: the weight of the side that has fewer.</summary>
    public float OtherNames { get; private init; }

    /// <summary>Things done that each tells and the other does not, likewise.</summary>
    public float OtherActs { get; private init; }

    /// <summary>Weight of what the reports say, the shorter one's.</summary>
    public float Least { get; private init; }

    /// <summary>Weight of persons that both name.</summary>
    public float Persons { get; private init; }

    /// <summary>How many telling words both have.</summary>
    public int Telling { get; private init; }

    /// <summary>Whether one only tells what was done and the other what somebody said to it.</summary>
    public bool OtherWord { get; private init; }

    /// <summary>Whether the reports are of two languages.</summary>
    public bool Abroad { get; private init; }

    public static HappeningLikeness Of(ComparedHappening one, ComparedHappening other)
    {
        var abroad = ((one.Stance ^ other.Stance) & HappeningStance.Turkish) != 0;
        var lexicon = one.Lexicon;
        var plain = abroad ? PlainAbroad : PlainAlone;
        float shared = 0, acts = 0, names = 0, persons = 0;
        var telling = 0;
        Side first = default, second = default;
        int i = 0, k = 0;
        while (i < one.Terms.Count || k < other.Terms.Count)
        {
            if (k >= other.Terms.Count || (i < one.Terms.Count && one.Terms[i].Sense < other.Terms[k].Sense))
            {
                first.Alone(one.Terms[i++], plain, lexicon);
            }
            else if (i >= one.Terms.Count || one.Terms[i].Sense > other.Terms[k].Sense)
            {
                second.Alone(other.Terms[k++], plain, lexicon);
            }
            else
            {
                var (term, same) = (one.Terms[i++], other.Terms[k++]);
                if (term.Weight < 0 && same.Weight < 0)
                {
                    continue;
                }

                var weight = Math.Min(term.Strength, same.Strength);
                shared += weight;
                telling += weight > Tells ? 1 : 0;
                first.Weight += term.Weight < 0 ? weight : term.Weight;
                second.Weight += same.Weight < 0 ? weight : same.Weight;
                first.Words |= term.Weight >= 1 && lexicon.IsWord(term.Hash);
                second.Words |= same.Weight >= 1 && lexicon.IsWord(term.Hash);
                acts += lexicon.IsAct(term.Hash) ? weight : 0;
                if (one.Persons.Contains(term.Hash))
                {
                    persons += weight;
                }
                else if (HappeningTerms.IsName(term.Hash))
                {
                    names += weight;
                }
            }
        }

        var least = Math.Min(first.Weight, second.Weight);
        return new HappeningLikeness
        {
            Shared = shared,
            Cover = shared / Math.Max(0.1f, (0.65f * Math.Min(Enough, least)) + (0.35f * Math.Min(Enough, Math.Max(first.Weight, second.Weight)))),
            Acts = acts,
            Names = names,
            Persons = persons,
            OtherNames = Math.Min(first.Names, second.Names),
            OtherActs = Math.Min(first.Acts, second.Acts),
            Least = least,
            Telling = telling,
            OtherWord = first.Words != second.Words,
            Abroad = abroad,
        };
    }

    private struct Side
    {
        public float Weight;
        public float Names;
        public float Acts;
        public bool Words;

        public void Alone(HappeningTerm term, float plain, HappeningLexicon lexicon)
        {
            if (term.Weight < 0)
            {
                return;
            }

            Weight += (term.Hash & 1) == 1 ? term.Weight * plain : term.Weight;
            Acts += lexicon.IsAct(term.Hash) ? term.Weight : 0;
            Words |= term.Weight >= 1 && lexicon.IsWord(term.Hash);
            Names += HappeningTerms.IsName(term.Hash) ? term.Weight : 0;
        }
    }
}
