namespace Bot.Chats.Messages;

/// <summary>Small print: that this is a sample, that something was left out.</summary>
public sealed record Note(string Text) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(MessageVisitor<T> visitor) => visitor.Visit(this);
}
