using System.Buffers.Text;
using System.Net;
using System.Text;
using Bot.News.Loading.Feeds.Markup;

namespace Bot.News.Loading.Feeds.Texts;

/// <summary>A text of a feed: a title, a summary, a content.</summary>
/// <param name="value">Plain text or HTML.</param>
/// <param name="isHtml">Which of the two.</param>
internal sealed class FeedText(string value, bool isHtml)
{
    /// <summary>The text in one line, cleaned; null when it shows nothing.</summary>
    public string? Plain => field ??= isHtml ? HtmlText.ToPlain(value) : PlainText.CleanOrNull(value);

    /// <summary>The text as HTML; null when it is empty.</summary>
    public string? Html => string.IsNullOrWhiteSpace(value) ? null : isHtml ? value.Trim() : WebUtility.HtmlEncode(value.Trim());

    /// <summary>Reads an element. Atom says what its texts are (RFC 4287, 3.1 and 4.1.3; in Atom 0.3 also by a mode); RSS does not.</summary>
    public static FeedText Of(FeedElement element)
    {
        if (element.HasChildren)
        {
            return new FeedText(element.InnerMarkup(), isHtml: true);
        }

        var (type, mode) = (element.Attribute("type")?.Trim().ToLowerInvariant(), element.Attribute("mode")?.Trim().ToLowerInvariant());
        var text = mode == "base64" || (IsContent(element.Name) && IsBinary(type)) ? FromBase64(element.Text) : element.Text;
        return type switch
        {
            "html" or "xhtml" or "text/html" or "application/xhtml+xml" => new FeedText(text, isHtml: true),
            "text" or "text/plain" when mode != "escaped" => new FeedText(text, isHtml: false),
            null when mode != "escaped" && element.Name.StartsWith("atom:", StringComparison.Ordinal) => new FeedText(text, isHtml: false),
            _ => Guess(text),
        };
    }

    /// <summary>A text that does not say what it is.</summary>
    public static FeedText Guess(string text) => new(text, HtmlText.IsIn(text));

    private static bool IsContent(string name) => name is "content" or "atom:content";

    private static bool IsBinary(string? type) =>
        type is not null && type.Contains('/', StringComparison.Ordinal) && !type.StartsWith("text/", StringComparison.Ordinal)
        && !type.EndsWith("xml", StringComparison.Ordinal) && !type.EndsWith("/json", StringComparison.Ordinal);

    private static string FromBase64(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        if (!Base64.IsValid(bytes))
        {
            return text;
        }

        // Pictures and sounds are no text.
        var content = Convert.FromBase64String(text);
        return content.AsSpan().Contains((byte)0) ? "" : Encoding.UTF8.GetString(content);
    }
}
