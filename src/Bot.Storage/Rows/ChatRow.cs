using Bot.Chats;

namespace Bot.Storage.Rows;

/// <summary>A chat and its settings.</summary>
internal sealed class ChatRow
{
    public required string Platform { get; init; }

    public required string Id { get; init; }

    public bool IsSubscribed { get; init; }

    public TimeOnly DigestTime { get; init; }

    public required string TimeZone { get; init; }

    public DateTimeOffset? NextDigest { get; init; }

    public string? PausedBecause { get; init; }

    public Chat ToChat() => new()
    {
        Address = new ChatAddress(Platform, Id),
        IsSubscribed = IsSubscribed,
        DigestTime = DigestTime,
        TimeZone = TimeZone,
        NextDigest = NextDigest,
        PausedBecause = PausedBecause,
    };
}
