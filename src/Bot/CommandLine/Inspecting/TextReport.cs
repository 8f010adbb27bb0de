using System.Text.Json;
using Spectre.Console;

namespace Bot.CommandLine.Inspecting;

/// <summary>
/// What was understood of a text, for people: the summary, the text itself with its quotations, dates and names in colour, then each of them once with what is
/// known of it. A colour is only for the eye: a date's value and a quotation's speaker stand behind it in brackets, so a file without colours tells the same.
/// </summary>
internal sealed class TextReport(Terminal terminal)
{
    private static readonly Dictionary<string, Color> NameColours = new(StringComparer.Ordinal)
    {
        ["person"] = Color.Aqua,
        ["place"] = Color.Blue,
        ["organization"] = Color.Fuchsia,
    };

    /// <summary>Prints the report.</summary>
    /// <param name="text">The text.</param>
    /// <param name="answer">The answer of the contract to it.</param>
    public void Print(string text, JsonElement answer)
    {
        PrintList("summary", Items(answer, "summary").Select(sentence => sentence.GetString()!));
        terminal.Print("text:");
        PrintMarked(Printable.Of(text), answer);
        PrintList("quotes", Items(answer, "quotes").Select(quote => $"{Text(quote)} — {Field(quote, "speaker") ?? "speaker unknown"}"));
        PrintList("statements", Items(answer, "statements").Select(statement => $"{Field(statement, "speaker") ?? "speaker unknown"}: {Text(statement)}"));
        PrintList("dates", Items(answer, "dates")
            .GroupBy(date => Field(date, "value"), Text, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key}: {Counted(group)}"));
        foreach (var kind in NameColours.Keys)
        {
            PrintList(kind + "s", Items(answer, "names")
                .Where(name => Field(name, "kind") == kind)
                .GroupBy(name => Field(name, "latin") ?? Text(name), Text, StringComparer.Ordinal)
                .Select(group => group.Any(text => text == group.Key) ? Counted(group) : $"{group.Key}: {Counted(group)}"));
        }

        PrintList("events", Items(answer, "events").Select(e => $"{Field(e, "date")}: {Text(e)}"));
    }

    private void PrintMarked(string text, JsonElement answer)
    {
        var marked = new MarkedText(text);
        marked.Mark(Items(answer, "quotes"), Color.Yellow, quote => $"— {Printable.Of(Field(quote, "speaker") ?? "?")}");
        foreach (var (kind, colour) in NameColours)
        {
            marked.Mark(Items(answer, "names").Where(name => Field(name, "kind") == kind), colour, _ => null);
        }

        marked.Mark(Items(answer, "dates"), Color.Lime, date => Field(date, "value"));
        marked.Print(terminal.Screen());
    }

    private void PrintList(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        terminal.Print(all.Count == 0 ? heading + ": none" : heading + ":");
        foreach (var line in all)
        {
            terminal.Print("  " + line);
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement answer, string list) => answer.GetProperty(list).EnumerateArray();

    private static string Text(JsonElement item) => item.GetProperty("text").GetString()!;

    private static string? Field(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Counted(IEnumerable<string> texts) =>
        string.Join("، ", texts.CountBy(text => text, StringComparer.Ordinal).Select(pair => pair.Value == 1 ? pair.Key : FormattableString.Invariant($"{pair.Key} ×{pair.Value}")));
}
