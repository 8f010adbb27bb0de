using Bot.Arabic.Summaries;

namespace Bot.Learning.Summaries;

/// <summary>A moment in the making of a summary: which sentences may come next, and what each is worth.</summary>
/// <param name="Traits">What is measured of each.</param>
/// <param name="Worth">What choosing each brings, in the same order.</param>
internal sealed record ChoicePoint(IReadOnlyList<double[]> Traits, IReadOnlyList<double> Worth)
{
    // What a second sentence adds is small beside what the first one tells, and has to count as much; and it takes room from others, so that a
    // sentence of few words may add less. Most sentences have 10 to 40 words.
    private const double WorthOfSecond = 75;
    private const double WordsOfAny = 10;

    /// <summary>The choice of the first sentence, worth the score of a summary that it makes alone, and that of the next one after the lead.</summary>
    public static IEnumerable<ChoicePoint> Of(AbstractedArticle article)
    {
        var alone = Enumerable.Range(0, article.Sentences.Count).Where(i => !article.Sentences[i].Dangles).ToList();
        if (alone.Count < 2)
        {
            yield break;
        }

        yield return new ChoicePoint([.. alone.Select(i => article.Sentences[i].Traits)], [.. alone.Select(i => article.Score([i]))]);
        var lead = alone[0];
        var next = Enumerable.Range(0, article.Sentences.Count).Where(i => i != lead && (i == lead + 1 || !article.Sentences[i].Dangles)).ToList();
        yield return new ChoicePoint(
            [.. next.Select(i => i == lead + 1 ? GoingOn(article.Sentences[i].Traits) : article.Sentences[i].Traits)],
            [.. next.Select(i => WorthOfSecond * article.Gain(i, lead) / (WordsOfAny + article.Sentences[i].Words))]);
    }

    private static double[] GoingOn(double[] traits)
    {
        var copy = traits.ToArray();
        copy[(int)SentenceTrait.GoesOn] = 1;
        return copy;
    }
}
