namespace Bot.Chats.Messages;

/// <summary>A line of a timeline, whose quotation and sources follow as their own blocks, or a key date of a story.</summary>
/// <param name="Day">The date as people read it («3 فبراير 2026»).</param>
/// <param name="Text">What happened, one sentence.</param>
public sealed record DatedLine(string Day, string Text) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(MessageVisitor<T> visitor) => visitor.Visit(this);
}
