using Bot.Arabic.Text;

namespace Bot.Arabic.Summaries;

/// <summary>
/// Tells lines of an article that tell nothing of its story: links to other articles, bylines, calls to readers, what the newspapers wrote
/// about. How they begin stands in the list <c>boilerplate-starts</c>. Thread-safe.
/// </summary>
public sealed class BoilerplateLines(Lexicon lexicon)
{
    private readonly List<string> _starts = [.. lexicon.Entries("boilerplate-starts").Select(entry => ArabicNormalizer.Normalize(entry[0]) + " ")];

    /// <summary>Whether a sentence is such a line; marks and bullets before its first word do not matter.</summary>
    public bool IsOne(string sentence)
    {
        var text = ArabicNormalizer.Normalize(sentence).TrimStart('"', '«', '-', '*', '•', ' ').Replace(':', ' ');
        return _starts.Exists(start => text.StartsWith(start, StringComparison.Ordinal));
    }
}
