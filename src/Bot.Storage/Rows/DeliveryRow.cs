using System.Text.Json;
using Bot.Chats;
using Bot.Chats.Deliveries;
using Bot.Chats.Messages;

namespace Bot.Storage.Rows;

/// <summary>A message part in the outbox. It waits while it is neither sent nor given up.</summary>
internal sealed class DeliveryRow
{
    public long Id { get; init; }

    /// <summary>What makes a second planning of the same part visible (<see cref="NewDelivery.Key"/>).</summary>
    public required string PlanKey { get; init; }

    public required string Platform { get; init; }

    public required string ChatId { get; init; }

    /// <summary>The message as JSON.</summary>
    public required string Part { get; init; }

    public DateTimeOffset NotBefore { get; init; }

    /// <summary>A sender has it until then; null when none took it or it was given back.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }

    public int Attempts { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public string? GivenUpBecause { get; init; }

    /// <summary>Why the last attempt failed, for the operator.</summary>
    public string? LastProblem { get; init; }

    public static string ToJson(Message part) => JsonSerializer.Serialize(part);

    public Delivery ToDelivery() => new(
        Id,
        new ChatAddress(Platform, ChatId),
        JsonSerializer.Deserialize<Message>(Part) ?? throw new InvalidOperationException("A stored message is empty."),
        Attempts);
}
