using System.IO.Compression;

namespace Bot.News.Loading.Fetching;

/// <summary>
/// Compressed bodies (RFC 9110, section 8.4.1). Ours, and not the HTTP client's, so that the bytes on the wire have a limit of their own: a
/// compressed stream can go on for ever without giving a byte.
/// </summary>
internal static class ContentCoding
{
    /// <summary>For the Accept-Encoding header.</summary>
    public const string Accepted = "gzip, deflate, br";

    /// <summary>Whether a body in this coding can be read; real outlets use one at a time.</summary>
    public static bool IsKnown(string? coding) => Normalize(coding) is "" or "gzip" or "deflate" or "br";

    /// <summary>The body without its coding, which is known.</summary>
    public static Stream Open(byte[] body, string? coding)
    {
        var plain = new MemoryStream(body);
        return Normalize(coding) switch
        {
            "gzip" => new GZipStream(plain, CompressionMode.Decompress),
            "br" => new BrotliStream(plain, CompressionMode.Decompress),
            "deflate" when IsZLib(body) => new ZLibStream(plain, CompressionMode.Decompress),
            "deflate" => new DeflateStream(plain, CompressionMode.Decompress),
            _ => plain,
        };
    }

    private static string Normalize(string? coding) => (coding ?? "").Trim().ToLowerInvariant() switch
    {
        "identity" => "",
        "x-gzip" => "gzip",
        var other => other,
    };

    // Some servers send «deflate» without its wrapping, whose first two bytes have this form (RFC 1950, section 2.2).
    private static bool IsZLib(byte[] body) => body is [var first, var second, ..] && (first & 0x0F) == 8 && ((first * 256) + second) % 31 == 0;
}
