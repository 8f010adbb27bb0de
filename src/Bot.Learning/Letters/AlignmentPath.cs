using Bot.Arabic.Names.Letters;

namespace Bot.Learning.Letters;

/// <summary>The likeliest way in which an Arabic word writes a query, group by group.</summary>
internal static class AlignmentPath
{
    private const int MostArabic = 2;

    /// <summary>The steps, last one first.</summary>
    public static IEnumerable<Step> Of(LetterAlignment alignment, byte[] arabic)
    {
        var back = new (int Query, int Arabic)[alignment.Query.Length + 1, arabic.Length + 1];
        var scores = new float[alignment.Query.Length + 1, arabic.Length + 1];
        for (var i = 0; i <= alignment.Query.Length; i++)
        {
            for (var j = 0; j <= arabic.Length; j++)
            {
                scores[i, j] = i + j == 0 ? 0 : float.NegativeInfinity;
                for (var query = 0; query <= Math.Min(LetterGroup.Longest, i); query++)
                {
                    for (var letters = 0; letters <= Math.Min(query == 0 ? 1 : MostArabic, j); letters++)
                    {
                        var score = query + letters == 0
                            ? float.NegativeInfinity
                            : scores[i - query, j - letters] + Score(alignment, StepAt(i - query, query, arabic, j - letters, letters));
                        if (score > scores[i, j])
                        {
                            (scores[i, j], back[i, j]) = (score, (query, letters));
                        }
                    }
                }
            }
        }

        for (var (i, j) = (alignment.Query.Length, arabic.Length); i + j > 0;)
        {
            var (query, letters) = back[i, j];
            (i, j) = (i - query, j - letters);
            yield return StepAt(i, query, arabic, j, letters);
        }
    }

    private static float Score(LetterAlignment alignment, Step step) => step.Second > 0
        ? alignment.Pair(step.Start, step.Length, step.First, step.Second)
        : alignment.Letter(step.Start, step.Length, step.First);

    private static Step StepAt(int start, int length, byte[] arabic, int at, int letters) =>
        new(start, length, letters > 0 ? arabic[at] : (byte)0, letters > 1 ? arabic[at + 1] : (byte)0);

    /// <summary>A group of the query, and the numbers of the one or two Arabic letters that write it, 0 for none.</summary>
    internal readonly record struct Step(int Start, int Length, byte First, byte Second);
}
