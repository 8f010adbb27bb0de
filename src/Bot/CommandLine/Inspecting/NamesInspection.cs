using System.CommandLine;
using System.Text;
using System.Text.Json;
using Bot.Arabic.Names;

namespace Bot.CommandLine.Inspecting;

/// <summary><c>bot inspect names</c>: ranks names by how well they write the one asked for, across scripts and spellings.</summary>
public sealed class NamesInspection : LineInspection
{
    private readonly Option<string> _query = new("--query") { Description = "The name asked for, in any script.", HelpName = "NAME", DefaultValueFactory = _ => "" };

    /// <summary>Makes the call.</summary>
    public NamesInspection(Terminal terminal)
        : base(terminal, "names", "Ranks names, one a line, by how well they write the one asked for.")
    {
        Examples = ["bot inspect names names.txt --query macron", "bot inspect names --jsonl < queries.jsonl > ranked.jsonl"];
        Add(_query);
    }

    /// <inheritdoc/>
    protected override string? Answer(JsonElement line, Utf8JsonWriter output)
    {
        var fields = new LineFields(line);
        var query = fields.Text("query");
        var candidates = fields.Texts("candidates");
        if (fields.Error is not null)
        {
            return fields.Error;
        }

        var matcher = new NameMatcher(query);
        output.WriteStartArray("ranked");
        foreach (var (index, _) in candidates.Index().OrderByDescending(candidate => matcher.Score(candidate.Item)))
        {
            output.WriteNumberValue(index);
        }

        output.WriteEndArray();
        return null;
    }

    /// <inheritdoc/>
    protected override void WriteRequest(ParseResult call, byte[] content, Utf8JsonWriter request)
    {
        const StringSplitOptions clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        request.WriteString("query", call.GetValue(_query));
        request.WriteTexts("candidates", Encoding.UTF8.GetString(content).Split('\n', clean));
    }

    /// <inheritdoc/>
    protected override void Show(JsonElement request, JsonElement answer)
    {
        var candidates = request.GetProperty("candidates").EnumerateArray().Select(c => c.GetString()!).ToList();
        foreach (var index in answer.GetProperty("ranked").EnumerateArray())
        {
            Terminal.Print(candidates[index.GetInt32()]);
        }
    }
}
