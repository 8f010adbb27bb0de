namespace Bot.Learning.Clusters;

/// <summary>The terms that the likelihood of a class model is summed from.</summary>
internal static class Entropy
{
    private static readonly double[] Small = [.. Enumerable.Range(0, 1 << 16).Select(Exact)];

    /// <summary>n ln n, which is 0 for 0. <paramref name="n"/> is no less than 0.</summary>
    public static double Of(int n) => n < Small.Length ? Small[n] : Exact(n);

    private static double Exact(int n) => n == 0 ? 0 : n * Math.Log(n);
}
