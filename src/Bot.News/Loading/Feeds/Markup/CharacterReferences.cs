using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html;

namespace Bot.News.Loading.Feeds.Markup;

/// <summary>
/// Resolves the character references of a document: those of XML and HTML, and the entities that the document itself defines as mere text.
/// </summary>
internal sealed partial class CharacterReferences
{
    private const int MaxReference = 32;
    private const int MaxDefinitions = 64_000;

    // What defined entities may add to a document in all: enough for names and marks, nothing for a bomb.
    private const int MaxExpansion = 64_000;

    // What 0x80 to 0x9F mean in windows-1252 (HTML Living Standard, 13.2.5.80); editors write them as numbers.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private readonly Dictionary<string, string> _defined = new(StringComparer.Ordinal);
    private int _expanded;

    /// <summary>Takes over the entities that a document type defines; those that are more than text are left out.</summary>
    public void Define(ReadOnlySpan<char> documentType)
    {
        foreach (Match match in Definition().Matches(documentType[..Math.Min(documentType.Length, MaxDefinitions)].ToString()))
        {
            _defined.TryAdd(match.Groups["name"].Value, Numeric().Replace(match.Groups["value"].Value, m => Resolve(m.ValueSpan[1..^1]) ?? ""));
        }
    }

    /// <summary>The text with its references resolved, each once; what is no reference stays as it is.</summary>
    public string Decode(string text)
    {
        var at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0; at = text.IndexOf('&', at))
        {
            var length = text.AsSpan(at, Math.Min(MaxReference, text.Length - at)).IndexOf(';');
            if (length > 1 && Resolve(text.AsSpan(at + 1, length - 1)) is { } value)
            {
                result.Append(text, done, at - done).Append(value);
                done = at + length + 1;
                at = done;
            }
            else
            {
                at++;
            }
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    private string? Resolve(ReadOnlySpan<char> name)
    {
        if (name[0] == '#')
        {
            return Number(name[1..]);
        }

        if (_defined.Count > 0 && _defined.TryGetValue(name.ToString(), out var value))
        {
            _expanded += value.Length;
            return _expanded <= MaxExpansion ? value : "";
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return null;
            }
        }

        return HtmlEntityProvider.Resolver.GetSymbol($"{name};") ?? HtmlEntityProvider.Resolver.GetSymbol($"{name.ToString().ToLowerInvariant()};");
    }

    private static string? Number(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        if (!int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        return code is >= 0x80 and <= 0x9F ? Windows1252[code - 0x80].ToString() : Rune.IsValid(code) ? new Rune(code).ToString() : "";
    }

    [GeneratedRegex("""<!ENTITY\s+(?<name>[A-Za-z][\w.-]*)\s+(?:"(?<value>(?:[^"<&%]|&#\w{1,8};){0,256})"|'(?<value>(?:[^'<&%]|&#\w{1,8};){0,256})')\s*>""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"&#\w{1,8};", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Numeric();
}
