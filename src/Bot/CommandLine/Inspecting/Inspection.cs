using System.Buffers;
using System.CommandLine;
using System.Text.Json;

namespace Bot.CommandLine.Inspecting;

/// <summary>One kind of <c>bot inspect</c>. For machines it answers JSON Lines; for people it shows the answer to one file. The same answer is behind both.</summary>
public abstract class Inspection : Call
{
    private readonly Argument<string?> _file = new("FILE") { Description = "The file to read; standard input when left out or '-'.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _jsonLines = new("--jsonl") { Description = "One JSON object per line in, one per line out, same order, same id." };
    private readonly Terminal _terminal;

    /// <summary>Makes the call.</summary>
    protected Inspection(Terminal terminal, string name, string description)
        : base(name, description)
    {
        _terminal = terminal;
        Add(_file);
        Add(_jsonLines);
        SetAction(RunAsync);
    }

    /// <summary>Answers an input line: writes the fields that follow the <c>id</c>. Thread-safe.</summary>
    /// <returns>Null, or what is wrong with the line; then what was written is thrown away.</returns>
    public abstract string? Answer(JsonElement line, Utf8JsonWriter output);

    /// <summary>Writes the fields of the input line that a person's file and options stand for.</summary>
    protected abstract void WriteRequest(ParseResult call, byte[] content, Utf8JsonWriter request);

    /// <summary>Answers all lines of a stream.</summary>
    /// <returns>False when a line could not be answered.</returns>
    protected virtual Task<bool> AnswerLinesAsync(Stream input, Stream output, CancellationToken cancellationToken) =>
        new JsonLines(Answer).RunAsync(input, output, cancellationToken);

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        await using var input = Open(call.GetValue(_file));
        if (call.GetValue(_jsonLines))
        {
            return await AnswerLinesAsync(input, _terminal.Output, cancellationToken) ? ExitCodes.Done : ExitCodes.Failed;
        }

        var content = new MemoryStream();
        await input.CopyToAsync(content, cancellationToken);
        return Show(call, content.ToArray());
    }

    private int Show(ParseResult call, byte[] content)
    {
        using var request = Written(writer => WriteRequest(call, content, writer));
        string? error = null;
        using var answer = Written(writer => error = Answer(request.RootElement, writer));
        if (error is not null)
        {
            _terminal.Report($"bot: {Name} cannot be shown: {error}.");
            return ExitCodes.Failed;
        }

        new JsonReport(_terminal).Show(answer.RootElement);
        return ExitCodes.Done;
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

    private Stream Open(string? file)
    {
        try
        {
            return file is null or "-" ? _terminal.Input : File.OpenRead(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"The file {file} cannot be read: {fault.Message}");
        }
    }
}
