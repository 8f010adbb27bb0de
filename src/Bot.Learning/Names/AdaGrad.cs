namespace Bot.Learning.Names;

/// <summary>Weights that climb along a gradient; the more a weight has moved, the smaller its next steps.</summary>
internal sealed class AdaGrad(int count, float rate)
{
    private const float Smallest = 1e-6f;

    private readonly float[] _squares = new float[count];
    private readonly float[] _sums = new float[count];
    private int _remembered;

    /// <summary>The weights, 0 at first.</summary>
    public float[] Weights { get; } = new float[count];

    /// <summary>Moves one weight along its gradient.</summary>
    public void Climb(int weight, float gradient)
    {
        _squares[weight] += gradient * gradient;
        Weights[weight] += rate * gradient / MathF.Sqrt(_squares[weight] + Smallest);
    }

    /// <summary>Takes the weights as they are into the average.</summary>
    public void Remember()
    {
        _remembered++;
        for (var weight = 0; weight < Weights.Length; weight++)
        {
            _sums[weight] += Weights[weight];
        }
    }

    /// <summary>The average of all weights that were remembered.</summary>
    public float[] Average() => Array.ConvertAll(_sums, sum => sum / _remembered);
}
