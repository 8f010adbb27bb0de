namespace Bot.Chats.Messages;

/// <summary>A command and what it does.</summary>
/// <param name="Command">With its slash, as typed: <c>/timeline</c>.</param>
/// <param name="Help">One sentence.</param>
public sealed record CommandLine(string Command, string Help) : Block
{
    /// <inheritdoc/>
    public override T Accept<T>(MessageVisitor<T> visitor) => visitor.Visit(this);
}
