namespace Bot.Chats.Messages;

/// <summary>Running text, one paragraph.</summary>
public sealed record Paragraph(string Text) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(MessageVisitor<T> visitor) => visitor.Visit(this);
}
