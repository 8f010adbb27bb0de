namespace Bot.Chats.Messages;

/// <summary>What the bot says, free of any platform: blocks in reading order, at least one.</summary>
public sealed record Message(IReadOnlyList<Block> Blocks);
