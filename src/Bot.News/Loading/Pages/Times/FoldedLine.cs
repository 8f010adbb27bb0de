using System.Text;
using Bot.Arabic.Text;

namespace Bot.News.Loading.Pages.Times;

/// <summary>A line in normal form (<see cref="ArabicNormalizer"/>) that remembers where each of its characters came from.</summary>
internal sealed class FoldedLine
{
    private static readonly string[] Known = [.. Enumerable.Range(0, '\u0700').Select(c => ArabicNormalizer.Normalize(((char)c).ToString()))];

    private readonly List<int> _origins;

    private FoldedLine(string text, List<int> origins) => (Text, _origins) = (text, origins);

    /// <summary>The normal form.</summary>
    public string Text { get; }

    /// <summary>Folds the first <paramref name="limit"/> characters of a line: times stand at its beginning.</summary>
    public static FoldedLine Of(string line, int limit)
    {
        var text = new StringBuilder();
        var origins = new List<int>();
        for (var i = 0; i < Math.Min(line.Length, limit); i++)
        {
            foreach (var c in Folded(line[i]))
            {
                text.Append(c);
                origins.Add(i);
            }
        }

        return new FoldedLine(text.ToString(), origins);
    }

    // To normalize the few characters that lines are made of once is to spare a string for each of them.
    private static string Folded(char c) => c < Known.Length ? Known[c] : ArabicNormalizer.Normalize(c.ToString());

    /// <summary>The position in the original line behind the folded character before <paramref name="end"/> and the marks that it carries.</summary>
    public int OriginalEnd(string line, int end)
    {
        var position = end == 0 ? 0 : _origins[end - 1] + 1;
        while (position < line.Length && ArabicNormalizer.IsMark(line[position]))
        {
            position++;
        }

        return position;
    }
}
