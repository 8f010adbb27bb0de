using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace Bot.CommandLine.Inspecting;

/// <summary>Cuts a stream of bytes into lines as they arrive.</summary>
public static class LineReader
{
    /// <summary>The lines without their line feeds (LF or CRLF), a byte order mark at the beginning left out; null for a line over <paramref name="maxBytes"/>, which is passed over.</summary>
    public static async IAsyncEnumerable<byte[]?> ReadAsync(Stream input, int maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 65536, leaveOpen: true));
        var isFirst = true;
        var isTooLong = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                var line = rest.Slice(0, end);
                yield return isTooLong || line.Length > maxBytes ? null : Line(line, ref isFirst);
                isTooLong = false;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                if (isTooLong || rest.Length > 0)
                {
                    yield return isTooLong ? null : Line(rest, ref isFirst);
                }

                break;
            }

            isTooLong |= rest.Length > maxBytes;
            reader.AdvanceTo(isTooLong ? rest.End : rest.Start, rest.End);
        }

        await reader.CompleteAsync();
    }

    private static byte[] Line(ReadOnlySequence<byte> bytes, ref bool isFirst)
    {
        var line = bytes.ToArray().AsSpan();
        if (isFirst && line.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[3..];
        }

        isFirst = false;
        return line.TrimEnd((byte)'\r').ToArray();
    }
}
