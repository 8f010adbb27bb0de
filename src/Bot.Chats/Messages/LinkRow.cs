namespace Bot.Chats.Messages;

/// <summary>Links in a row: the outlets that told a story.</summary>
public sealed record LinkRow(IReadOnlyList<Link> Links) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(MessageVisitor<T> visitor) => visitor.Visit(this);
}
