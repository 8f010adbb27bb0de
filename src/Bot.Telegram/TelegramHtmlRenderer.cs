using System.Text;
using Bot.Chats.Messages;

namespace Bot.Telegram;

/// <summary>
/// Renders a message in Telegram's HTML. Texts are cleaned, escaped and kept in reading order (<see cref="RightToLeft"/>), so that nothing in
/// an article can break the markup or turn a line around.
/// </summary>
/// <param name="isRightToLeft">Whether the bot itself speaks a right-to-left language; if not, lines without such letters stay left-to-right.</param>
public sealed class TelegramHtmlRenderer(bool isRightToLeft) : MessageVisitor<string>
{
    /// <summary>The whole message.</summary>
    public string Render(Message message)
    {
        var html = new StringBuilder();
        for (var i = 0; i < message.Blocks.Count; i++)
        {
            html.Append(i == 0 ? "" : BlockSpacing.Between(message.Blocks[i - 1], message.Blocks[i]));
            html.Append(message.Blocks[i].Accept(this));
        }

        return html.ToString();
    }

    /// <inheritdoc/>
    public override string Visit(Title block) => $"<b>{Line(block.Text)}</b>";

    /// <inheritdoc/>
    public override string Visit(Headline block) => $"<b>{Line(block.Text)}</b>";

    /// <inheritdoc/>
    public override string Visit(Paragraph block) => Lines(block.Text);

    /// <inheritdoc/>
    public override string Visit(QuotationBlock block)
    {
        var speaker = block.Speaker is null ? "" : "\n" + Line("— " + block.Speaker);
        return $"<blockquote>{Lines($"«{block.Text}»")}{speaker}</blockquote>";
    }

    /// <inheritdoc/>
    public override string Visit(DatedLine block)
    {
        var day = PlainText.CleanLine(block.Day);
        var line = Line($"{day}: {block.Text}");

        // The day stands at the beginning of the finished line, at most after the mark.
        var start = line.IndexOf(TelegramHtml.Escape(day), StringComparison.Ordinal);
        var end = start + TelegramHtml.Escape(day).Length;
        return start < 0 ? line : $"{line[..start]}<b>{line[start..end]}</b>{line[end..]}";
    }

    /// <inheritdoc/>
    public override string Visit(LinkRow block) => MarkOfLine(block.Links[0].Text) + string.Join(" · ", block.Links.Select(Visit));

    /// <inheritdoc/>
    public override string Visit(CommandLine block) => Line($"{block.Command} — {block.Help}");

    /// <inheritdoc/>
    public override string Visit(Note block) => $"<i>{Lines(block.Text)}</i>";

    private static string Visit(Link link)
    {
        var text = PlainText.CleanLine(link.Text);
        var label = TelegramHtml.Escape(RightToLeft.IsIn(text) ? text : RightToLeft.Isolate(text));
        var url = link.Url.AbsoluteUri;
        return link.Url.Scheme is "http" or "https" && url.Length <= TelegramLimits.LinkLength ? $"<a href=\"{TelegramHtml.Escape(url)}\">{label}</a>" : label;
    }

    private string Lines(string text) => string.Join('\n', PlainText.Clean(text).Split('\n').Select(Line));

    private string Line(string text)
    {
        var line = PlainText.CleanLine(text);
        return TelegramHtml.Escape(StaysLeftToRight(line) ? line : RightToLeft.Line(line));
    }

    private string MarkOfLine(string text) => StaysLeftToRight(text) ? "" : RightToLeft.Mark.ToString();

    private bool StaysLeftToRight(string line) => !isRightToLeft && !RightToLeft.IsIn(line);
}
