using System.Text;

namespace Bot.Chats.Messages;

/// <summary>
/// Keeps lines in reading order on clients that guess a line's direction from its first letter, and Latin runs from turning the signs
/// around them (Unicode Bidirectional Algorithm, UAX 9).
/// </summary>
public static class RightToLeft
{
    /// <summary>RIGHT-TO-LEFT MARK: an invisible letter that makes a line right-to-left.</summary>
    public const char Mark = '\u200F';

    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>
    /// A line that any client shows right-to-left: begun with the mark unless its first character is a right-to-left letter (digits, emoji and
    /// signs decide nothing or the wrong), and with isolates around Latin runs that begin or end with a sign: <c>/timeline</c>, <c>C++</c>.
    /// </summary>
    /// <param name="line">One line, without characters that turn text around (<see cref="PlainText.CleanLine"/>).</param>
    public static string Line(string line)
    {
        var isolated = IsolateLatinRuns(line);
        return line.Length == 0 || BeginsRightToLeft(line) ? isolated : Mark + isolated;
    }

    /// <summary>The text as one unit whose inside does not reach out: a name, a command, a label.</summary>
    public static string Isolate(string text) => FirstStrongIsolate + text + PopDirectionalIsolate;

    /// <summary>Whether a text holds a right-to-left letter.</summary>
    public static bool IsIn(string text) => text.EnumerateRunes().Any(IsLetter);

    private static bool BeginsRightToLeft(string line) => IsLetter(line.EnumerateRunes().First());

    private static bool IsLetter(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or 0x200F && (Rune.IsLetter(rune) || rune.Value == Mark);

    private static string IsolateLatinRuns(string line)
    {
        var words = line.Split(' ');
        var result = new StringBuilder(line.Length + 8);
        for (var i = 0; i < words.Length;)
        {
            var end = i;
            while (end < words.Length && IsLatin(words[end]))
            {
                end++;
            }

            result.Append(i == 0 ? "" : " ");
            if (end == i)
            {
                result.Append(words[i]);
                i++;
            }
            else
            {
                AppendRun(result, string.Join(' ', words[i..end]));
                i = end;
            }
        }

        return result.ToString();
    }

    private static void AppendRun(StringBuilder result, string run)
    {
        // Marks of the sentence around the run stay outside of it.
        var core = run.TrimEnd('.', ',', ';', ':', '!', '?', '،', '؛', '؟', ')', ']', '»', '"').TrimStart('(', '[', '«', '"');
        if (core.Length == 0 || (char.IsLetterOrDigit(core[0]) && char.IsLetterOrDigit(core[^1])))
        {
            result.Append(run);
            return;
        }

        var start = run.IndexOf(core, StringComparison.Ordinal);
        result.Append(run, 0, start).Append(Isolate(core)).Append(run, start + core.Length, run.Length - start - core.Length);
    }

    private static bool IsLatin(string word) => word.Any(char.IsAsciiLetter) && !IsIn(word);
}
