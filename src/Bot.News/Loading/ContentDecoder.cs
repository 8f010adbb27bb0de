using System.Text;
using System.Text.RegularExpressions;

namespace Bot.News.Loading;

/// <summary>
/// Turns a body into text. In this order it believes: a byte order mark, UTF-8 that holds (no other encoding looks like it by chance),
/// the charset of the Content-Type header, the one that the document declares, and last windows-1256, the usual one of old Arabic sites.
/// </summary>
public static partial class ContentDecoder
{
    // A declaration stands in the first kilobyte (HTML Living Standard, 13.2.3.2).
    private const int DeclarationBytes = 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without byte order mark; bytes that the encoding does not have become U+FFFD.</summary>
    /// <param name="bytes">The body.</param>
    /// <param name="contentType">The Content-Type header; null when unknown.</param>
    public static string Decode(byte[] bytes, string? contentType)
    {
        if (MarkedEncoding(bytes) is { } marked)
        {
            return marked.GetString(bytes.AsSpan(marked.Preamble.Length));
        }

        try
        {
            // A declared UTF-16 or UTF-32 without mark would also hold as UTF-8, full of zeros.
            if (!bytes.AsSpan(0, Math.Min(bytes.Length, DeclarationBytes)).Contains((byte)0))
            {
                return StrictUtf8.GetString(bytes);
            }
        }
        catch (DecoderFallbackException)
        {
            // Not UTF-8: the declarations tell.
        }

        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationBytes)).Replace("\0", "", StringComparison.Ordinal);
        var encoding = Named(CharsetName().Match(contentType ?? "")) ?? Named(CharsetName().Match(head)) ?? Windows1256();
        return encoding.GetString(bytes);
    }

    private static Encoding? MarkedEncoding(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding? Named(Match match)
    {
        var name = match.Groups["name"].Value;
        // The body has just been seen not to be UTF-8.
        if (!match.Success || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding Windows1256() =>
        CodePagesEncodingProvider.Instance.GetEncoding(1256) ?? throw new InvalidOperationException("The runtime knows no windows-1256.");

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CharsetName();
}
