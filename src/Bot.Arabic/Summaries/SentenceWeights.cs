using System.Globalization;

namespace Bot.Arabic.Summaries;

/// <summary>The table of <c>sentence-weights.txt</c>: what each trait says for a sentence to be told next, on a log-linear scale. Thread-safe.</summary>
internal static class SentenceWeights
{
    private const string Resource = "sentence-weights.txt";

    /// <summary>The learnt weights, by <see cref="SentenceTrait"/>.</summary>
    public static IReadOnlyList<double> Learnt { get; } = Read();

    /// <summary>The weighted sum of traits.</summary>
    public static double Score(IReadOnlyList<double> weights, double[] traits)
    {
        var score = 0.0;
        for (var i = 0; i < traits.Length; i++)
        {
            score += weights[i] * traits[i];
        }

        return score;
    }

    private static double[] Read()
    {
        var weights = new double[Enum.GetValues<SentenceTrait>().Length];
        using var stream = typeof(SentenceWeights).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('|', StringSplitOptions.TrimEntries);
                weights[(int)Enum.Parse<SentenceTrait>(fields[0])] = double.Parse(fields[1], CultureInfo.InvariantCulture);
            }
        }

        return weights;
    }
}
