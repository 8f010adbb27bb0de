namespace Bot.Chats;

/// <summary>Where a chat is: the platform's name (<see cref="IChatPlatform.Name"/>) and the chat's id there, as the platform writes it.</summary>
public sealed record ChatAddress(string Platform, string Id);
