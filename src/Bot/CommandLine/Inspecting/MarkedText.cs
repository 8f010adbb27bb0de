using System.Text.Json;
using Spectre.Console;

namespace Bot.CommandLine.Inspecting;

/// <summary>A text on the terminal with what was found in it: spans in colour, and a note behind a span (a date's value, a quotation's speaker).</summary>
/// <param name="text">The text, of which control characters are already replaced.</param>
internal sealed class MarkedText(string text)
{
    private const string Closers = "\"»”“'’";

    private static readonly Style Note = new(decoration: Decoration.Dim);

    private readonly byte[] _painted = new byte[text.Length];
    private readonly SortedDictionary<int, string> _notes = [];
    private readonly List<Style> _styles = [Style.Plain];

    /// <summary>Colours the spans of a list, over what was coloured before.</summary>
    /// <param name="found">Objects with <c>start</c> and <c>end</c>.</param>
    /// <param name="colour">Their colour.</param>
    /// <param name="note">What stands behind a span; null for nothing.</param>
    public void Mark(IEnumerable<JsonElement> found, Color colour, Func<JsonElement, string?> note)
    {
        _styles.Add(new Style(colour));
        foreach (var item in found)
        {
            var (start, end) = (item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());
            _painted.AsSpan(start..end).Fill((byte)(_styles.Count - 1));
            if (note(item) is { } behind)
            {
                end += end < text.Length && Closers.Contains(text[end], StringComparison.Ordinal) ? 1 : 0;
                _notes[end] = _notes.GetValueOrDefault(end, "") + $" [{behind}]";
            }
        }
    }

    /// <summary>Prints it, a line for each paragraph.</summary>
    public void Print(IAnsiConsole console)
    {
        // Where a line ends is the terminal's business: it knows how wide Arabic is.
        console.Profile.Width = int.MaxValue;
        var start = 0;
        while (start < text.Length)
        {
            var end = start + 1;
            while (end < text.Length && _painted[end] == _painted[start] && !_notes.ContainsKey(end))
            {
                end++;
            }

            console.Write(new Paragraph(text[start..end], _styles[_painted[start]]));
            if (_notes.TryGetValue(end, out var note))
            {
                console.Write(new Paragraph(note, Note));
            }

            start = end;
        }

        console.WriteLine();
    }
}
