using System.Runtime.InteropServices;
using Bot.Arabic.Text;

namespace Bot.Learning.Summaries;

/// <summary>
/// ROUGE-2 as F1 (Lin 2004): how many of the word pairs of a summary and of an abstract are the same, each counted as often as in both. Words are
/// runs of letters or digits in normal form, without stems or stop words; the summary is cut off at its budget, which counts runs between blanks.
/// </summary>
internal static class Rouge
{
    /// <summary>The pairs of neighbouring words, with how often each occurs.</summary>
    public static Dictionary<(string First, string Second), int> Pairs(string text)
    {
        var pairs = new Dictionary<(string, string), int>();
        var words = Words(ArabicNormalizer.Normalize(text)).ToList();
        for (var i = 1; i < words.Count; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, (words[i - 1], words[i]), out _)++;
        }

        return pairs;
    }

    /// <summary>The score of a summary, 0 to 1.</summary>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="budgetWords">Where it is cut off.</param>
    /// <param name="reference">The pairs of the abstract.</param>
    public static double Score(IEnumerable<string> sentences, int budgetWords, Dictionary<(string First, string Second), int> reference)
    {
        var summary = Pairs(Cut(string.Join(' ', sentences), budgetWords));
        var all = summary.Values.Sum() + reference.Values.Sum();
        return all == 0 ? 0 : 2.0 * Shared(summary, reference) / all;
    }

    /// <summary>How many pairs two texts share.</summary>
    public static int Shared(Dictionary<(string First, string Second), int> one, Dictionary<(string First, string Second), int> other) =>
        one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key)));

    /// <summary>How many runs between blanks have a letter or digit.</summary>
    public static int WordCount(string text) => Chunks(text).Count(chunk => chunk.Any(char.IsLetterOrDigit));

    private static string Cut(string text, int budgetWords)
    {
        var left = budgetWords;
        return string.Join(' ', Chunks(text).TakeWhile(chunk => !chunk.Any(char.IsLetterOrDigit) || left-- > 0));
    }

    private static string[] Chunks(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return text[start..i];
            }

            start = i + 1;
        }
    }
}
