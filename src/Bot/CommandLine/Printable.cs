using System.Text;

namespace Bot.CommandLine;

/// <summary>Makes text from outside safe to show on a terminal.</summary>
public static class Printable
{
    /// <summary>The text with control characters, which could move the cursor or recolour the terminal, replaced by U+FFFD. Line feeds and tabs stay.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsControl))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(IsControl(c) ? '\uFFFD' : c);
        }

        return result.ToString();
    }

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
