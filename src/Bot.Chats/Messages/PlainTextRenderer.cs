using System.Text;

namespace Bot.Chats.Messages;

/// <summary>Renders a message as plain text for terminals and logs: no markup, and no control character that could steer a terminal.</summary>
public sealed class PlainTextRenderer : MessageVisitor<string>
{
    private static readonly PlainTextRenderer Blocks = new();

    /// <summary>The whole message, its lines between line feeds, without one at the end.</summary>
    public static string Render(Message message)
    {
        var text = new StringBuilder();
        for (var i = 0; i < message.Blocks.Count; i++)
        {
            text.Append(i == 0 ? "" : BlockSpacing.Between(message.Blocks[i - 1], message.Blocks[i]));
            text.Append(message.Blocks[i].Accept(Blocks));
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public override string Visit(Title block) => PlainText.CleanLine(block.Text);

    /// <inheritdoc/>
    public override string Visit(Headline block) => "■ " + PlainText.CleanLine(block.Text);

    /// <inheritdoc/>
    public override string Visit(Paragraph block) => PlainText.Clean(block.Text);

    /// <inheritdoc/>
    public override string Visit(QuotationBlock block) =>
        $"  «{PlainText.Clean(block.Text)}»{(block.Speaker is null ? "" : " — " + PlainText.CleanLine(block.Speaker))}";

    /// <inheritdoc/>
    public override string Visit(DatedLine block) => $"• {PlainText.CleanLine(block.Day)}: {PlainText.CleanLine(block.Text)}";

    /// <inheritdoc/>
    public override string Visit(LinkRow block) => string.Join('\n', block.Links.Select(link => "  " + Visit(link)));

    /// <inheritdoc/>
    public override string Visit(CommandLine block) => $"{PlainText.CleanLine(block.Command)} — {PlainText.CleanLine(block.Help)}";

    /// <inheritdoc/>
    public override string Visit(Note block) => PlainText.Clean(block.Text);

    private static string Visit(Link link) => $"{PlainText.CleanLine(link.Text)}: {ReadableAddress.Of(link.Url)}";
}
