using System.Numerics;
using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.Evaluation;

/// <summary>One pair of labelled articles with what the matcher sees of it.</summary>
internal sealed class LabelledPair
{
    public required int First { get; init; }

    public required int Second { get; init; }

    public required bool IsSame { get; init; }

    public required StoryFeatures Features { get; init; }

    public required double[] Values { get; init; }

    /// <summary>The same without looking for words that mean nearly the same.</summary>
    public required double[] PlainValues { get; init; }

    public required string Writer { get; init; }

    /// <summary>How much the pair counts in fitting, beside the other pairs of its writer.</summary>
    public required double Weight { get; init; }
}

/// <summary>A logistic regression whose weights keep the sign that each piece of evidence must have; Adam, a little L2, always the same result.</summary>
internal sealed class StoryRegression
{
    private const int Steps = 800;
    private const double Rate = 0.1;
    private const double Slowing = 0.004;
    private const double Shrink = 0.0001;

    private StoryRegression(double[] weights) => Weights = weights;

    /// <summary>One a piece of evidence, and the bias last.</summary>
    public double[] Weights { get; }

    public double Sum(double[] values)
    {
        var sum = Vector<double>.Zero;
        var at = 0;
        for (; at <= values.Length - Vector<double>.Count; at += Vector<double>.Count)
        {
            sum += new Vector<double>(Weights, at) * new Vector<double>(values, at);
        }

        var rest = Weights[^1];
        for (; at < values.Length; at++)
        {
            rest += Weights[at] * values[at];
        }

        return Vector.Sum(sum) + rest;
    }

    /// <param name="isPlain">Whether to fit to what is seen without looking for words that mean nearly the same.</param>
    public static StoryRegression Fit(IReadOnlyList<LabelledPair> pairs, bool isPlain)
    {
        var evidence = StoryModel.Evidence;
        var found = new StoryRegression(new double[evidence.Length + 1]);
        var weights = found.Weights;
        weights[^1] = -2;
        var gradient = new double[weights.Length];
        var first = new double[weights.Length];
        var second = new double[weights.Length];
        var counted = Counted(pairs);
        var values = pairs.Select(pair => isPlain ? pair.PlainValues : pair.Values).ToArray();
        for (var step = 1; step <= Steps; step++)
        {
            Gradient(found, pairs, values, counted, gradient);
            for (var k = 0; k < weights.Length; k++)
            {
                first[k] = (0.9 * first[k]) + (0.1 * gradient[k]);
                second[k] = (0.999 * second[k]) + (0.001 * gradient[k] * gradient[k]);
                weights[k] -= Rate / (1 + (step * Slowing)) * (first[k] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[k] / (1 - Math.Pow(0.999, step))) + 1e-8);
                if (k < evidence.Length && evidence[k].Sign * weights[k] < 0)
                {
                    weights[k] = 0;
                }
            }
        }

        return found;
    }

    /// <summary>The weights of the pairs, of sum 1: a writer of many pairs counts more than one of few, but by the root of their number only.</summary>
    private static double[] Counted(IReadOnlyList<LabelledPair> pairs)
    {
        var ofWriter = pairs.CountBy(pair => pair.Writer).ToDictionary(StringComparer.Ordinal);
        var counted = pairs.Select(pair => pair.Weight / Math.Sqrt(ofWriter[pair.Writer])).ToArray();
        var total = counted.Sum();
        return Array.ConvertAll(counted, weight => weight / total);
    }

    private static void Gradient(StoryRegression at, IReadOnlyList<LabelledPair> pairs, double[][] all, double[] counted, double[] gradient)
    {
        Array.Clear(gradient);
        for (var i = 0; i < pairs.Count; i++)
        {
            var values = all[i];
            var error = ((1 / (1 + Math.Exp(-at.Sum(values)))) - (pairs[i].IsSame ? 1 : 0)) * counted[i];
            var k = 0;
            for (; k <= values.Length - Vector<double>.Count; k += Vector<double>.Count)
            {
                (new Vector<double>(gradient, k) + (new Vector<double>(values, k) * error)).CopyTo(gradient, k);
            }

            for (; k < values.Length; k++)
            {
                gradient[k] += error * values[k];
            }

            gradient[^1] += error;
        }

        for (var k = 0; k < gradient.Length - 1; k++)
        {
            gradient[k] += Shrink * at.Weights[k];
        }
    }
}

/// <summary>The three regressions: for texts that share runs of words; for those that do not; and for those of them whose words were brought to each other's. They overlap a little where they meet.</summary>
internal sealed record StoryFit(StoryRegression Copies, StoryRegression Rewrites, StoryRegression Rewordings)
{
    // The rarest and hardest pairs count double in fitting, and most of them are traps: so much too doubtful of rewrites it grows.
    private const double Doubt = 0.55;

    public static StoryFit Of(IEnumerable<LabelledPair> pairs)
    {
        var all = pairs.ToList();
        var rewrites = all.FindAll(pair => pair.Features.Shingles < StoryModel.SharedRuns + 0.05);
        var fit = new StoryFit(
            StoryRegression.Fit(all.FindAll(pair => pair.Features.Shingles >= StoryModel.SharedRuns - 0.1), true),
            StoryRegression.Fit(rewrites, true),
            StoryRegression.Fit(rewrites.FindAll(pair => pair.Features.IsReworded), false));
        fit.Rewrites.Weights[^1] += Doubt;
        fit.Rewordings.Weights[^1] += Doubt;
        return fit;
    }

    public double Probability(in StoryFeatures features, double[] values)
    {
        var isCopy = features.Shingles >= StoryModel.SharedRuns;
        var probability = 1 / (1 + Math.Exp(-(isCopy ? Copies : features.IsReworded ? Rewordings : Rewrites).Sum(values)));
        return StoryModel.IsTemplate(features, isCopy) ? Math.Min(StoryModel.Refilled, probability) : probability;
    }
}
