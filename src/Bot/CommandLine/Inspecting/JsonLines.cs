using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json;
using System.Threading.Channels;

namespace Bot.CommandLine.Inspecting;

/// <summary>
/// Answers JSON Lines: one object per line in, one per line out, same order, same <c>id</c>. Lines are worked on side by side and each answer is
/// written as soon as those before it are, so that memory stays small and a caller may wait for an answer before it writes the next line.
/// </summary>
public sealed class JsonLines(Func<JsonElement, Utf8JsonWriter, string?> answer)
{
    /// <summary>A longer line is answered with an error. Pages of news sites are under 2 MiB.</summary>
    public const int MaxLineBytes = 16 * 1024 * 1024;

    private bool _failed;

    /// <summary>Reads a line; false when it is no JSON object.</summary>
    public static bool TryParse(byte[] line, [NotNullWhen(true)] out JsonDocument? document)
    {
        document = null;
        try
        {
            var parsed = JsonDocument.Parse(line);
            document = parsed.RootElement.ValueKind == JsonValueKind.Object ? parsed : null;
        }
        catch (JsonException)
        {
            // The caller tells it in the words of its own boundary.
        }

        return document is not null;
    }

    /// <summary>Answers all lines of a stream of UTF-8.</summary>
    /// <returns>False when a line could not be answered.</returns>
    public async Task<bool> RunAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var answers = Channel.CreateBounded<Task<ReadOnlyMemory<byte>>>(Environment.ProcessorCount * 4);
        var reading = ReadAsync(input, answers.Writer, stop.Token);
        try
        {
            await WriteAsync(answers.Reader, output, stop.Token);
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await reading;
        return !_failed;
    }

    private async Task ReadAsync(Stream input, ChannelWriter<Task<ReadOnlyMemory<byte>>> answers, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var line in LineReader.ReadAsync(input, MaxLineBytes, cancellationToken))
            {
                await answers.WriteAsync(Task.Run(() => Answer(line), cancellationToken), cancellationToken);
            }

            answers.Complete();
        }
        catch (Exception fault)
        {
            answers.Complete(fault);
        }
    }

    private static async Task WriteAsync(ChannelReader<Task<ReadOnlyMemory<byte>>> answers, Stream output, CancellationToken cancellationToken)
    {
        var pending = PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true));
        await foreach (var answer in answers.ReadAllAsync(cancellationToken))
        {
            pending.Write((await answer).Span);
            if (pending.UnflushedBytes > 65536 || !answers.TryPeek(out var next) || !next.IsCompleted)
            {
                await pending.FlushAsync(cancellationToken);
            }
        }

        await pending.CompleteAsync();
    }

    private ReadOnlyMemory<byte> Answer(byte[]? line)
    {
        if (line is null)
        {
            return Error(null, FormattableString.Invariant($"the line is longer than {MaxLineBytes} bytes"));
        }

        if (!TryParse(line, out var document))
        {
            return Error(null, "the line is no JSON object");
        }

        using (document)
        {
            var root = document.RootElement;
            JsonElement? id = root.TryGetProperty("id", out var given) ? given : null;
            try
            {
                var buffer = new ArrayBufferWriter<byte>(line.Length + 256);
                return Write(buffer, id, writer => answer(root, writer)) is { } error ? Error(id, error) : buffer.WrittenMemory;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return Error(id, $"this line failed: {fault.Message}");
            }
        }
    }

    private ReadOnlyMemory<byte> Error(JsonElement? id, string error)
    {
        _failed = true;
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, id, writer =>
        {
            writer.WriteString("error", error);
            return null;
        });
        return buffer.WrittenMemory;
    }

    private static string? Write(ArrayBufferWriter<byte> buffer, JsonElement? id, Func<Utf8JsonWriter, string?> fields)
    {
        using var writer = new Utf8JsonWriter(buffer, Json.Options);
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        writer.WriteRawValue(id?.GetRawText() ?? "null");
        var error = fields(writer);
        writer.WriteEndObject();
        writer.Flush();
        buffer.Write("\n"u8);
        return error;
    }
}
