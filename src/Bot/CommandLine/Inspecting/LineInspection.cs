using System.Buffers;
using System.CommandLine;
using System.Text.Json;

namespace Bot.CommandLine.Inspecting;

/// <summary>An inspection whose lines have nothing to do with each other. What a person sees of a file is the answer to the line that stands for it.</summary>
public abstract class LineInspection(Terminal terminal, string name, string description) : Inspection(terminal, name, description)
{
    /// <summary>Answers an input line: writes the fields that follow the <c>id</c>. Thread-safe.</summary>
    /// <returns>Null, or what is wrong with the line; then what was written is thrown away.</returns>
    protected abstract string? Answer(JsonElement line, Utf8JsonWriter output);

    /// <summary>Writes the fields of the input line that a person's file and options stand for.</summary>
    protected abstract void WriteRequest(ParseResult call, byte[] content, Utf8JsonWriter request);

    /// <summary>Shows an answer to a person.</summary>
    protected virtual void Show(JsonElement request, JsonElement answer) => JsonReport.Print(Terminal, answer);

    /// <inheritdoc/>
    protected override Task<bool> AnswerAsync(Stream input, Stream output, CancellationToken cancellationToken) =>
        new JsonLines(Answer).RunAsync(input, output, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<bool> ShowAsync(ParseResult call, Stream input, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        await input.CopyToAsync(content, cancellationToken);
        using var request = Written(writer => WriteRequest(call, content.ToArray(), writer));
        string? error = null;
        using var answer = Written(writer => error = Answer(request.RootElement, writer));
        if (error is null)
        {
            Show(request.RootElement, answer.RootElement);
        }
        else
        {
            Terminal.Report($"bot: Nothing to show: {error}");
        }

        return error is null;
    }

    private static JsonDocument Written(Action<Utf8JsonWriter> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            fields(writer);
            writer.WriteEndObject();
        }

        return JsonDocument.Parse(buffer.WrittenMemory);
    }
}
