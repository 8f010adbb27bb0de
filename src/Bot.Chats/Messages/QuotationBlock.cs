namespace Bot.Chats.Messages;

/// <summary>Direct speech, verbatim, without quotation marks.</summary>
/// <param name="Text">The words.</param>
/// <param name="Speaker">Who says them; null when unknown.</param>
public sealed record QuotationBlock(string Text, string? Speaker) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(MessageVisitor<T> visitor) => visitor.Visit(this);
}
