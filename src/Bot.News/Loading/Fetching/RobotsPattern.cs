using System.Globalization;
using System.Text;

namespace Bot.News.Loading.Fetching;

/// <summary>One path of a robots.txt: <c>*</c> stands for any characters, <c>$</c> at the end for the end (RFC 9309, sections 2.2.2 and 2.2.3).</summary>
internal sealed class RobotsPattern
{
    private readonly string[] _parts;
    private readonly bool _isAnchored;
    private readonly int _length;

    /// <summary>Reads a path.</summary>
    /// <param name="path">As written; not empty.</param>
    /// <param name="isAllowed">Whether the line allows what fits.</param>
    public RobotsPattern(string path, bool isAllowed)
    {
        IsAllowed = isAllowed;
        _isAnchored = path.EndsWith('$');
        var plain = Normalize(_isAnchored ? path[..^1] : path);
        _length = plain.Length;
        _parts = plain.Split('*');
    }

    /// <summary>Whether the line allows what fits.</summary>
    public bool IsAllowed { get; }

    /// <summary>
    /// The one spelling of a path in which both sides are compared: what needs no percent encoding has none, everything else has one, with
    /// capital letters.
    /// </summary>
    public static string Normalize(string path)
    {
        var result = new StringBuilder(path.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                Append(result, code);
                i += 2;
            }
            else if (char.IsAscii(path[i]))
            {
                result.Append(path[i]);
            }
            else
            {
                Rune.DecodeFromUtf16(path.AsSpan(i), out var rune, out var used);
                foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    Append(result, b);
                }

                i += used - 1;
            }
        }

        return result.ToString();
    }

    /// <summary>Whether this decides where both fit.</summary>
    public bool IsStrongerThan(RobotsPattern other) => _length > other._length || (_length == other._length && IsAllowed && !other.IsAllowed);

    /// <summary>Whether a path, normalized, fits. The first place where a part fits is as good as any later one, so none is tried twice.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = _parts[0].Length;
        for (var i = 1; i < _parts.Length; i++)
        {
            if (_isAnchored && i == _parts.Length - 1)
            {
                return path.Length - _parts[i].Length >= at && path.EndsWith(_parts[i], StringComparison.Ordinal);
            }

            var found = path.IndexOf(_parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + _parts[i].Length;
        }

        return !_isAnchored || at == path.Length;
    }

    // The unreserved characters of RFC 3986.
    private static void Append(StringBuilder result, byte code)
    {
        if (char.IsAsciiLetterOrDigit((char)code) || (char)code is '-' or '.' or '_' or '~')
        {
            result.Append((char)code);
        }
        else
        {
            result.Append('%').Append(code.ToString("X2", CultureInfo.InvariantCulture));
        }
    }
}
