using System.Buffers;

namespace Bot.News.Loading.Fetching;

/// <summary>Reads a body no further than it may be long.</summary>
internal static class LimitedBody
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>All bytes; null as soon as there are more than <paramref name="max"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int max, CancellationToken cancellationToken)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            using var body = new MemoryStream();
            for (var read = -1; read != 0;)
            {
                read = await stream.ReadAsync(chunk, cancellationToken);
                if (body.Length + read > max)
                {
                    return null;
                }

                body.Write(chunk, 0, read);
            }

            return body.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
