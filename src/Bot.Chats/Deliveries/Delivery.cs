using Bot.Chats.Messages;

namespace Bot.Chats.Deliveries;

/// <summary>A message part in the outbox.</summary>
/// <param name="Id">Ascending in the order of planning.</param>
/// <param name="To">The chat.</param>
/// <param name="Part">What is to be sent.</param>
/// <param name="Attempts">How often it was claimed, this time included.</param>
public sealed record Delivery(long Id, ChatAddress To, Message Part, int Attempts);
