using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>
/// The keys by which a store finds the few words that may write a name, so that no question reads a whole vocabulary: a word is kept under each
/// of its keys, and whoever asks for a name asks for the words under the keys near it. <see cref="NameIndex"/> then tells which of them write it.
/// </summary>
public static class NameKeys
{
    /// <summary>The keys of a word in normal form (<see cref="Text.ArabicNormalizer"/>), each once; none for a word that is no Arabic one of 2 to 32 letters.</summary>
    public static IEnumerable<long> Of(string word) => NameStems.Of(word).Select(stem => KeyOf(Skeleton.Of(stem).Classes)).Distinct();

    /// <summary>The keys of all words that <see cref="NameIndex.Find"/> may take for a name; none when the name has not even two letters.</summary>
    /// <param name="queryWord">One word in any of the three scripts.</param>
    public static IReadOnlyList<long> Near(string queryWord)
    {
        var query = QueryLetters.Of(queryWord);
        return query.Length < NameIndex.ShortestQuery ? [] : [.. Skeleton.Of(query).Near().Select(KeyOf)];
    }

    private static long KeyOf(ulong classes) => unchecked((long)classes);
}
