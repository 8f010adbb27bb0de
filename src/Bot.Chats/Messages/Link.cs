namespace Bot.Chats.Messages;

/// <summary>A text that opens an address.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Url">Absolute, http or https.</param>
public sealed record Link(string Text, Uri Url);
