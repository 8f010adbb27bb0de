using Bot.Arabic.Summaries;

namespace Bot.Learning.Summaries;

/// <summary>
/// Learns weights by which a sentence is chosen with a probability that grows with e^(weights · traits), so that what is chosen is worth most on
/// average. Gradient ascent over all choices at once, each weight in steps of its own (RMSprop), with a small pull to zero.
/// </summary>
internal static class LogLinearModel
{
    private const int Rounds = 40;
    private const double FirstStep = 0.15;
    private const double StepDecay = 0.97;
    private const double Pull = 5e-4;
    private const double Memory = 0.9;
    private const double Tiny = 1e-8;

    /// <summary>The weights, by trait.</summary>
    public static double[] Learn(IReadOnlyList<ChoicePoint> choices)
    {
        var spreads = Spreads(choices);
        var weights = new double[spreads.Length];
        var squares = Enumerable.Repeat(Tiny, weights.Length).ToArray();
        var step = FirstStep;
        for (var round = 0; round < Rounds; round++, step *= StepDecay)
        {
            var gradient = Gradient(choices, Unscaled(weights, spreads));
            for (var k = 0; k < weights.Length; k++)
            {
                var slope = (gradient[k] / spreads[k]) - (Pull * weights[k]);
                squares[k] = (Memory * squares[k]) + ((1 - Memory) * slope * slope);
                weights[k] += step * slope / Math.Sqrt(squares[k] + Tiny);
            }
        }

        return Unscaled(weights, spreads);
    }

    private static double[] Unscaled(double[] weights, double[] spreads) => [.. weights.Zip(spreads, (weight, spread) => weight / spread)];

    private static double[] Gradient(IReadOnlyList<ChoicePoint> choices, double[] weights)
    {
        var gradient = new double[weights.Length];
        foreach (var choice in choices)
        {
            var powers = choice.Traits.Select(traits => Math.Exp(SentenceWeights.Score(weights, traits))).ToList();
            var all = powers.Sum();
            var mean = powers.Zip(choice.Worth, (power, worth) => power * worth).Sum() / all;
            for (var i = 0; i < powers.Count; i++)
            {
                var push = powers[i] / all * (choice.Worth[i] - mean) / choices.Count;
                for (var k = 0; k < gradient.Length; k++)
                {
                    gradient[k] += push * choice.Traits[i][k];
                }
            }
        }

        return gradient;
    }

    // The standard deviation of each trait, so that all weights move at one pace.
    private static double[] Spreads(IReadOnlyList<ChoicePoint> choices)
    {
        var all = choices.SelectMany(choice => choice.Traits).ToList();
        return
        [
            .. Enumerable.Range(0, all[0].Length).Select(k =>
            {
                var mean = all.Average(traits => traits[k]);
                var spread = Math.Sqrt(all.Average(traits => (traits[k] - mean) * (traits[k] - mean)));
                return spread > 0 ? spread : 1;
            }),
        ];
    }
}
