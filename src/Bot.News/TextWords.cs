using Bot.Arabic.Text;

namespace Bot.News;

/// <summary>The words of a text in normal form.</summary>
internal static class TextWords
{
    /// <summary>The words in text order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var normalized = ArabicNormalizer.Normalize(text);
        return WordSplitter.Split(normalized).Select(span => span.Of(normalized));
    }

    /// <summary>Each word once.</summary>
    public static HashSet<string> SetOf(string text) => Of(text).ToHashSet(StringComparer.Ordinal);
}
