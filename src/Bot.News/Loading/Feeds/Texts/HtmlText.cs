using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Bot.News.Loading.Feeds.Texts;

/// <summary>HTML in feeds and the text that it shows.</summary>
internal static partial class HtmlText
{
    private const string Elements =
        "a|abbr|acronym|address|applet|article|aside|audio|b|bdi|bdo|big|blink|blockquote|body|button|canvas|caption|center|cite|code|dd|del|details|dfn|dir|div|dl|dt|em|fieldset|"
        + "figcaption|figure|font|footer|form|frameset|h[1-6]|head|header|html|i|iframe|ins|kbd|label|legend|li|main|map|mark|marquee|math|menu|nav|nobr|noframes|noscript|"
        + "object|ol|option|p|picture|pre|q|ruby|s|samp|script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|"
        + "time|title|tr|tt|u|ul|var|video|xmp";

    private const string Endless = "area|base|basefont|br|col|dd|dt|embed|frame|hr|img|input|li|link|meta|p|param|source|track|wbr";

    /// <summary>Whether a text that does not say what it is holds HTML: an element of HTML or a character reference.</summary>
    public static bool IsIn(string text) => text.AsSpan().IndexOfAny('<', '&') >= 0 && Sign().IsMatch(text);

    // Summaries and titles are short; whole texts of a hundred pages fit as well.
    private const int MaxLength = 250_000;

    /// <summary>What a reader would see, in one line; null when there is nothing to see. What stands behind the first 250,000 characters is passed over.</summary>
    public static string? ToPlain(string html)
    {
        html = html.Length <= MaxLength ? html : html[..MaxLength];
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return PlainText.CleanOrNull(html);
        }

        var text = new StringBuilder();
        if (new HtmlParser().ParseDocument(html).Body is { } body)
        {
            Append(body, text);
        }

        return PlainText.CleanOrNull(text.ToString());
    }

    // A stack of its own, since elements may be nested as deeply as the parser lets them, and by number, since a node of the library
    // finds the next one by counting.
    private static void Append(INode root, StringBuilder text)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                Part(top.Node, text);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (child is IText)
            {
                text.Append(child.TextContent);
            }
            else if (child is not IElement { LocalName: "script" or "style" or "template" or "noscript" or "iframe" })
            {
                Part(child, text);
                open.Push((child, 0));
            }
        }
    }

    // Blocks and line breaks part words, other elements do not («كتا<b>ب</b>»).
    private static void Part(INode node, StringBuilder text)
    {
        if (node is IElement element && IsBlock(element.LocalName))
        {
            text.Append(' ');
        }
    }

    private static bool IsBlock(string name) => name is "p" or "div" or "br" or "li" or "ul" or "ol" or "dl" or "dt" or "dd" or "tr" or "td" or "th"
        or "table" or "blockquote" or "pre" or "hr" or "section" or "article" or "header" or "footer" or "aside" or "figure" or "figcaption"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "img" or "video" or "address" or "center" or "form";

    // The end of an element, or an element that needs none. A lone begin is a word about HTML («how to write <b>»).
    [GeneratedRegex(
        "</(?:" + Elements + @")\s*>|<(?:" + Endless + @")(?:\s[^<>]*)?/?>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,30});",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Sign();
}
