using Bot.Chats.Messages;

namespace Bot.Chats.Deliveries;

/// <summary>A message part to put into the outbox.</summary>
/// <param name="Key">Unique over all deliveries: chat, due time and part. A second one with the same key is never stored.</param>
/// <param name="To">The chat.</param>
/// <param name="Part">One part that <see cref="IChatPlatform.Split"/> gave.</param>
/// <param name="NotBefore">Not to be sent before this time (UTC).</param>
public sealed record NewDelivery(string Key, ChatAddress To, Message Part, DateTimeOffset NotBefore);
