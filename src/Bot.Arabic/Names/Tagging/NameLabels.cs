namespace Bot.Arabic.Names.Tagging;

/// <summary>
/// The labels of words, numbered: 0 for none; then, for each <see cref="NameKind"/> and for names of other things, its first word and its later
/// words. Names of other things (festivals, religions, prizes) have labels so that they are not taken for the three kinds.
/// </summary>
internal static class NameLabels
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 9;

    /// <summary>The kind of names of other things, which nobody asks for.</summary>
    public const int Other = 3;

    /// <summary>The label of the first word of a name of a kind.</summary>
    public static int First(int kind) => 1 + (2 * kind);

    /// <summary>The label of a later word of a name of a kind.</summary>
    public static int Later(int kind) => 2 + (2 * kind);

    /// <summary>Whether a label is that of a later word.</summary>
    public static bool IsLater(int label) => label > 0 && label % 2 == 0;

    /// <summary>The kind of a label that is not 0.</summary>
    public static int KindOf(int label) => (label - 1) / 2;

    /// <summary>Whether a label may follow another, or the start of a sentence (0).</summary>
    public static bool MayFollow(int before, int label) => !IsLater(label) || (before > 0 && KindOf(before) == KindOf(label));

    /// <summary>The names that a sequence of labels says, in order; <c>Kind</c> may be <see cref="Other"/>.</summary>
    public static IEnumerable<(int First, int End, int Kind)> Names(int[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == 0 || IsLater(labels[i]))
            {
                continue;
            }

            var (first, kind) = (i, KindOf(labels[i]));
            while (i + 1 < labels.Length && labels[i + 1] == Later(kind))
            {
                i++;
            }

            yield return (first, i + 1, kind);
        }
    }
}
