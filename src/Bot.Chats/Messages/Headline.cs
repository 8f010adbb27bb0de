namespace Bot.Chats.Messages;

/// <summary>The headline of a story, one line. With its paragraphs, quotation, dates and links it reads as one piece.</summary>
public sealed record Headline(string Text) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(MessageVisitor<T> visitor) => visitor.Visit(this);
}
