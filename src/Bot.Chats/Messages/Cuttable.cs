namespace Bot.Chats.Messages;

/// <summary>What of a block can be cut: its text, and how a piece of the text becomes a block again (told whether it is the last piece).</summary>
internal sealed record Cuttable(string Text, Func<string, bool, Block> Make);
