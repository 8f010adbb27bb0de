namespace Bot.Chats.Messages;

/// <summary>A line of a timeline or a key date.</summary>
/// <param name="Day">The date as people read it («3 فبراير 2026»).</param>
/// <param name="Text">What happened, one sentence.</param>
/// <param name="Source">Where it is told; null where the links below tell.</param>
public sealed record DatedLine(string Day, string Text, Link? Source) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(MessageVisitor<T> visitor) => visitor.Visit(this);
}
