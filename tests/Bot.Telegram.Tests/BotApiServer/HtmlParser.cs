using System.Globalization;
using System.Text;

namespace BotApiServer;

/// <summary>Telegram's HTML style as the Bot API server parses it, with the words of its errors (core.telegram.org/bots/api#html-style).</summary>
public sealed class HtmlParser
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["a"] = "text_link", ["b"] = "bold", ["strong"] = "bold", ["i"] = "italic", ["em"] = "italic", ["u"] = "underline", ["ins"] = "underline",
        ["s"] = "strikethrough", ["strike"] = "strikethrough", ["del"] = "strikethrough", ["tg-spoiler"] = "spoiler", ["code"] = "code", ["pre"] = "pre",
        ["blockquote"] = "blockquote",
    };

    private readonly string html;
    private readonly StringBuilder text = new();
    private readonly List<ParsedEntity> entities = [];
    private readonly Stack<(string Tag, string? Url, int Offset, int At)> open = new();
    private int at;

    private HtmlParser(string html) => this.html = html;

    /// <summary>Parses; a mistake in the markup is a <see cref="FormatException"/> whose message is Telegram's.</summary>
    public static ParsedText Parse(string html) => new HtmlParser(html).Parse();

    private ParsedText Parse()
    {
        while (at < html.Length)
        {
            switch (html[at])
            {
                case '&':
                    ReadReference();
                    break;
                case '<' when at + 1 < html.Length && html[at + 1] == '/':
                    ReadEndTag();
                    break;
                case '<':
                    ReadStartTag();
                    break;
                default:
                    text.Append(html[at++]);
                    break;
            }
        }

        return open.Count == 0
            ? new ParsedText(text.ToString(), [.. entities.OrderBy(e => e.Offset).ThenByDescending(e => e.Length)])
            : throw new FormatException($"Can't find end tag corresponding to start tag \"{open.Peek().Tag}\"");
    }

    private void ReadReference()
    {
        var end = html.IndexOf(';', at);
        var name = end < 0 || end - at > 10 ? "" : html[(at + 1)..end];
        var meant = name switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            ['#', 'x', .. var hex] when int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) => new Rune(code).ToString(),
            ['#', .. var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) => new Rune(code).ToString(),
            _ => null,
        };
        text.Append(meant ?? "&");
        at = meant is null ? at + 1 : end + 1;
    }

    private void ReadEndTag()
    {
        var start = at;
        var end = html.IndexOf('>', at);
        if (end < 0)
        {
            throw new FormatException($"Unclosed end tag at byte offset {ByteOffset(start)}");
        }

        var name = html[(at + 2)..end].Trim().ToLowerInvariant();
        if (!open.TryPop(out var tag))
        {
            throw new FormatException($"Unexpected end tag at byte offset {ByteOffset(start)}");
        }

        if (name.Length > 0 && name != tag.Tag)
        {
            throw new FormatException($"Unmatched end tag at byte offset {ByteOffset(start)}, expected \"</{tag.Tag}>\", found \"</{name}>\"");
        }

        if (text.Length > tag.Offset && (tag.Tag != "a" || tag.Url is not null))
        {
            entities.Add(new ParsedEntity(Types[tag.Tag], tag.Offset, text.Length - tag.Offset, tag.Url));
        }

        at = end + 1;
    }

    private void ReadStartTag()
    {
        var start = at++;
        var name = ReadWhile(c => !char.IsWhiteSpace(c) && c != '>').ToLowerInvariant();
        if (!Types.ContainsKey(name))
        {
            throw new FormatException(at == html.Length
                ? $"Unclosed start tag at byte offset {ByteOffset(start)}"
                : $"Unsupported start tag \"{name}\" at byte offset {ByteOffset(start)}");
        }

        string? url = null;
        for (SkipSpace(); at < html.Length && html[at] != '>'; SkipSpace())
        {
            var (attribute, value) = ReadAttribute(start);
            url = name == "a" && attribute == "href" ? value : url;
        }

        if (at == html.Length)
        {
            throw new FormatException($"Unclosed start tag at byte offset {ByteOffset(start)}");
        }

        at++;
        open.Push((name, url, text.Length, start));
    }

    private (string Name, string Value) ReadAttribute(int tagStart)
    {
        var name = ReadWhile(c => !char.IsWhiteSpace(c) && c is not ('=' or '>' or '/' or '"' or '\''));
        SkipSpace();
        if (name.Length == 0 || at >= html.Length)
        {
            throw new FormatException($"Empty attribute name in the tag \"{html[(tagStart + 1)..at]}\" at byte offset {ByteOffset(tagStart)}");
        }

        if (html[at] != '=')
        {
            return (name, "");
        }

        at++;
        SkipSpace();
        if (at >= html.Length || html[at] is not ('"' or '\''))
        {
            return (name, ReadWhile(c => !char.IsWhiteSpace(c) && c != '>'));
        }

        var quote = html[at++];
        var value = ReadWhile(c => c != quote);
        if (at == html.Length)
        {
            throw new FormatException($"Unclosed start tag at byte offset {ByteOffset(tagStart)}");
        }

        at++;
        return (name, new HtmlParser(value.Replace("<", "&lt;", StringComparison.Ordinal)).Parse().Text);
    }

    private string ReadWhile(Func<char, bool> belongs)
    {
        var start = at;
        while (at < html.Length && belongs(html[at]))
        {
            at++;
        }

        return html[start..at];
    }

    private void SkipSpace() => ReadWhile(char.IsWhiteSpace);

    private string ByteOffset(int position) => Encoding.UTF8.GetByteCount(html.AsSpan(0, position)).ToString(CultureInfo.InvariantCulture);
}
