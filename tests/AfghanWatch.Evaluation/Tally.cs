namespace AfghanWatch.Evaluation;

/// <summary>Right, wrong and missed of one kind of label.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public double Precision => Right + Wrong == 0 ? double.NaN : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? double.NaN : (double)Right / (Right + Missed);

    public double F1 => Right == 0 ? Right + Wrong + Missed == 0 ? double.NaN : 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add(int right, int wrong, int missed)
    {
        Right += right;
        Wrong += wrong;
        Missed += missed;
    }
}
