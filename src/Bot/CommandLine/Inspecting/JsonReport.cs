using System.Text.Json;

namespace Bot.CommandLine.Inspecting;

/// <summary>Shows a JSON object to a person: a heading for each list, a line for each of its items.</summary>
public static class JsonReport
{
    /// <summary>Prints the fields in their order. Empty lists are shown as such, so that nobody looks for them.</summary>
    public static void Print(Terminal terminal, JsonElement answer)
    {
        foreach (var field in answer.EnumerateObject())
        {
            if (field.Value.ValueKind != JsonValueKind.Array)
            {
                terminal.Print($"{field.Name}: {Inline(field.Value)}");
                continue;
            }

            terminal.Print($"{field.Name}: {(field.Value.GetArrayLength() == 0 ? "none" : "")}".TrimEnd());
            foreach (var item in field.Value.EnumerateArray())
            {
                terminal.Print("  " + Inline(item));
            }
        }
    }

    private static string Inline(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "unknown",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Inline)),
        JsonValueKind.Object => string.Join("  ", value.EnumerateObject().Select(field => $"{field.Name}: {Inline(field.Value)}")),
        _ => value.GetRawText(),
    };
}
