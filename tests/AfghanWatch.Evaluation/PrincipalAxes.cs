namespace AfghanWatch.Evaluation;

/// <summary>The axes along which a cloud of points spreads most, by Jacobi's rotations of its covariance.</summary>
internal static class PrincipalAxes
{
    private const int MostSweeps = 60;

    /// <summary>Widest first, each of length 1. Expects points about the origin.</summary>
    public static double[][] Of(IReadOnlyList<double[]> points)
    {
        var size = points[0].Length;
        var spread = new double[size, size];
        foreach (var point in points)
        {
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j <= i; j++)
                {
                    spread[i, j] += point[i] * point[j];
                }
            }
        }

        var axes = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            axes[i, i] = 1;
            for (var j = 0; j < i; j++)
            {
                spread[j, i] = spread[i, j];
            }
        }

        for (var sweep = 0; sweep < MostSweeps && Rotate(spread, axes); sweep++)
        {
        }

        return [.. Enumerable.Range(0, size).OrderByDescending(k => spread[k, k]).Select(k => Enumerable.Range(0, size).Select(i => axes[i, k]).ToArray())];
    }

    /// <summary>One rotation for each pair of axes; false when all stand upright on each other.</summary>
    private static bool Rotate(double[,] spread, double[,] axes)
    {
        var size = spread.GetLength(0);
        var isChanged = false;
        for (var p = 0; p < size; p++)
        {
            for (var q = p + 1; q < size; q++)
            {
                if (Math.Abs(spread[p, q]) <= 1e-12 * Math.Sqrt(spread[p, p] * spread[q, q]))
                {
                    continue;
                }

                isChanged = true;
                var slope = (spread[q, q] - spread[p, p]) / (2 * spread[p, q]);
                var tangent = (slope >= 0 ? 1 : -1) / (Math.Abs(slope) + Math.Sqrt((slope * slope) + 1));
                var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
                var sine = tangent * cosine;
                for (var k = 0; k < size; k++)
                {
                    (spread[k, p], spread[k, q]) = ((cosine * spread[k, p]) - (sine * spread[k, q]), (sine * spread[k, p]) + (cosine * spread[k, q]));
                }

                for (var k = 0; k < size; k++)
                {
                    (spread[p, k], spread[q, k]) = ((cosine * spread[p, k]) - (sine * spread[q, k]), (sine * spread[p, k]) + (cosine * spread[q, k]));
                    (axes[k, p], axes[k, q]) = ((cosine * axes[k, p]) - (sine * axes[k, q]), (sine * axes[k, p]) + (cosine * axes[k, q]));
                }
            }
        }

        return isChanged;
    }
}
