using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bot.News.Loading;

/// <summary>
/// Turns a body into text. In this order it believes what the bytes confirm: a byte order mark (RFC 7303, 3), the pattern of zeros or of
/// EBCDIC that a document without mark begins with (XML 1.0, appendix F), UTF-8 that holds (no other encoding looks like it by chance), the
/// charset of the Content-Type header, the one that the document declares; and last windows-1256 or windows-1252, whichever fits the letters.
/// What is declared as Western and runs like Arabic is windows-1256 too: old Arabic sites declare so.
/// </summary>
public static partial class ContentDecoder
{
    // A declaration stands in the first kilobyte (HTML Living Standard, 13.2.3.2).
    private const int DeclarationBytes = 1024;

    // Two bytes of a Chinese text can look like UTF-8, three pairs in a row hardly do.
    private const int CertainSequences = 3;

    // Some Western words have two accents in a row, no text has twenty more of them than single ones.
    private const int CertainTraits = 20;

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hz"] = "hz-gb-2312",
        ["mac-roman"] = "macintosh",
        ["big5hkscs"] = "big5",
        ["big5-hkscs"] = "big5",
    };

    /// <summary>The text, without byte order mark; bytes that the encoding does not have become U+FFFD.</summary>
    /// <param name="bytes">The body.</param>
    /// <param name="contentType">The Content-Type header; null when unknown.</param>
    public static string Decode(byte[] bytes, string? contentType)
    {
        var (marked, mark) = Marked(bytes);
        if (marked is not null && TryDecode(marked, bytes.AsSpan(mark)) is { } text)
        {
            return text;
        }

        // The mark lies.
        var body = bytes.AsSpan(mark);
        if (Patterned(body, contentType) is { } patterned)
        {
            return patterned.GetString(body);
        }

        var head = Head(Encoding.Latin1, body);
        // Unicode would have been seen by now, but for UTF-8, which the bytes themselves tell.
        var declared = Declared(contentType, head).Where(e => e is not (UTF8Encoding or UnicodeEncoding or UTF32Encoding)).ToList();
        var (sequences, errors) = CountUtf8(body);
        var isUtf8 = errors == 0 ? !declared.Exists(e => MayLookLikeUtf8(e, sequences)) : sequences > 10 * errors;
        if (isUtf8)
        {
            return Encoding.UTF8.GetString(body);
        }

        var arabic = ArabicTraits(body);
        foreach (var encoding in declared.Where(e => e.CodePage != 1252 || arabic < CertainTraits))
        {
            if (TryDecode(encoding, body) is { } decoded)
            {
                return decoded;
            }
        }

        return CodePage(arabic > 0 ? 1256 : 1252).GetString(body);
    }

    private static string Head(Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);

    private static IEnumerable<Encoding> Declared(string? contentType, string head) =>
        new[] { contentType ?? "", head }.Select(t => Named(CharsetName().Match(t).Groups["name"].Value)).OfType<Encoding>();

    private static (Encoding? Encoding, int Length) Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (CountUtf8(bytes).Errors == 0 ? Encoding.UTF8 : null, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        // Whatever is written in UTF-16 has spaces or markup among its first letters, so half of some letter is zero.
        [0xFF, 0xFE, ..] => (HasZeros(bytes) ? Encoding.Unicode : null, 2),
        [0xFE, 0xFF, ..] => (HasZeros(bytes) ? Encoding.BigEndianUnicode : null, 2),
        _ => (null, 0),
    };

    private static bool HasZeros(byte[] bytes) => bytes.AsSpan(0, Math.Min(bytes.Length, DeclarationBytes)).Contains((byte)0);

    private static Encoding? Patterned(ReadOnlySpan<byte> bytes, string? contentType) => bytes switch
    {
        [0, 0, 0, not 0, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        [not 0, 0, 0, 0, ..] => Encoding.UTF32,
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        // «<?xm»; the Latin letters of the declaration are the same in all EBCDIC pages.
        [0x4C, 0x6F, 0xA7, 0x94, ..] => Ebcdic(bytes, contentType),
        _ => null,
    };

    private static Encoding Ebcdic(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var latin = CodePage(37);
        foreach (var encoding in Declared(contentType, Head(latin, bytes)))
        {
            if (Head(encoding, bytes).StartsWith("<?xm", StringComparison.Ordinal))
            {
                return encoding;
            }
        }

        return latin;
    }

    private static (int Sequences, int Errors) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        var (sequences, errors) = (0, 0);
        for (var next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F); next >= 0; next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F))
        {
            var isValid = Rune.DecodeFromUtf8(bytes[next..], out _, out var length) == OperationStatus.Done;
            sequences += isValid ? 1 : 0;
            errors += isValid ? 0 : 1;
            bytes = bytes[(next + length)..];
        }

        return (sequences, errors);
    }

    // ISO-2022 writes with ASCII bytes alone.
    private static bool MayLookLikeUtf8(Encoding declared, int sequences) =>
        declared.CodePage is >= 50220 and <= 50229 or 52936 or 65000
        || (sequences is > 0 and < CertainSequences && !declared.IsSingleByte);

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? Named(string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        if ((Known(Aliases.GetValueOrDefault(name, name)) ?? Known($"x-{name}")) is { } known)
        {
            return known;
        }

        // The number says it all in «cp1256», «ibm864», «windows1256» and «x-iso8859-6».
        var number = Number().Match(name) is { Success: true } match ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : 0;
        return name.Contains("8859", StringComparison.Ordinal) ? Known(FormattableString.Invariant($"iso-8859-{number}"))
            : number > 0 ? CodePagesEncodingProvider.Instance.GetEncoding(number)
            : null;
    }

    private static Encoding? Known(string name)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            // Who declares ISO-8859-1 sends windows-1252 (WHATWG Encoding Standard, 4.2).
            return encoding.CodePage is 28591 ? CodePage(1252) : encoding;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // Arabic words are runs of high bytes, the accents of Latin ones stand alone. Over zero: more of the former.
    private static int ArabicTraits(ReadOnlySpan<byte> bytes)
    {
        var balance = 0;
        for (var i = 1; i < bytes.Length; i++)
        {
            balance += (bytes[i] >= 0xC0, bytes[i - 1]) switch
            {
                (true, >= 0xC0) => 1,
                (true, var before) when char.IsAsciiLetter((char)before) => -1,
                _ => 0,
            };
        }

        return balance;
    }

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number) ?? throw new InvalidOperationException("The runtime has no such code page.");

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex CharsetName();

    [GeneratedRegex(@"\d{1,5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Number();
}
