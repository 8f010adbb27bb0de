namespace Bot.Chats.Commands;

/// <summary>A command as a person typed it.</summary>
/// <param name="Chat">The chat that it came from and that is answered.</param>
/// <param name="Arguments">What stands after the command, trimmed; empty when nothing does. Hostile: any characters, any length.</param>
public sealed record CommandRequest(ChatAddress Chat, string Arguments);
