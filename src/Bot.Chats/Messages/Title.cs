namespace Bot.Chats.Messages;

/// <summary>The title of the whole message, one line («ملخص الثلاثاء 3 فبراير 2026»).</summary>
public sealed record Title(string Text) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(MessageVisitor<T> visitor) => visitor.Visit(this);
}
