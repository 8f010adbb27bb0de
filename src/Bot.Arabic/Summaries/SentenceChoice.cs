namespace Bot.Arabic.Summaries;

/// <summary>Chooses sentences for a budget, the one that should be told next first.</summary>
internal sealed class SentenceChoice(IReadOnlyList<TellingSentence> sentences, IReadOnlyList<double> weights)
{
    // The last sentence may go over the budget by so much of it: a budget says about how long a summary is. More keeps to it worse and tells
    // no more (77 articles of EASC: ROUGE-2 .465, .466 with a quarter, .468 with a half; the standard error of the difference is .003 to .005).
    private const double Overrun = 0.1;

    // A first sentence that fills a good part of its budget has told it, unless another whole sentence fits in beside it. An outlet's own
    // abstract of one or two sentences rarely goes on (500 articles of the ANT corpus: ROUGE-2 .321, and .294 when filled up).
    private const double FullFirst = 0.35;
    private const int RoomForAnother = 30;

    // What fills the last words of a budget when better sentences do not fit tells details.
    private const int MostPassedOver = 3;

    private readonly bool[] _isDone = new bool[sentences.Count];
    private readonly PriorityQueue<int, (double Loss, int Place)> _next = new();

    /// <summary>The places of the chosen sentences, in text order; none only where there are no sentences.</summary>
    public IReadOnlyList<int> Choose(int budgetWords)
    {
        EnqueueAllThatStandAlone();
        var (chosen, words, passedOver) = (new List<int>(), 0, 0);
        while (passedOver <= MostPassedOver && !IsTold(chosen.Count, words, budgetWords) && _next.TryDequeue(out var i, out _))
        {
            if (_isDone[i])
            {
                continue;
            }

            _isDone[i] = true;
            if (chosen.Count > 0 && words + sentences[i].Words > budgetWords * (1 + Overrun))
            {
                passedOver++;
                continue;
            }

            chosen.Add(i);
            words += sentences[i].Words;
            if (i + 1 < sentences.Count)
            {
                Enqueue(i + 1, weights[(int)SentenceTrait.GoesOn]);
            }
        }

        return [.. chosen.OrderBy(i => i)];
    }

    private void EnqueueAllThatStandAlone()
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (!sentences[i].Dangles)
            {
                Enqueue(i, 0);
            }
        }

        if (_next.Count == 0 && sentences.Count > 0)
        {
            Enqueue(0, 0);
        }
    }

    // Of equally good ones the first in the text.
    private void Enqueue(int i, double gain) => _next.Enqueue(i, (-(SentenceWeights.Score(weights, sentences[i].Traits) + gain), i));

    private static bool IsTold(int count, int words, int budgetWords) =>
        count > 0 && (words >= budgetWords || (count == 1 && words >= FullFirst * budgetWords && budgetWords - words < RoomForAnother));
}
