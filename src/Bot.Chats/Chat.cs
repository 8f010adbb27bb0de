namespace Bot.Chats;

/// <summary>A chat that has talked to the bot, with its settings. It is never erased, only paused.</summary>
public sealed record Chat
{
    /// <summary>Where it is.</summary>
    public required ChatAddress Address { get; init; }

    /// <summary>Whether it wants the daily digest.</summary>
    public bool IsSubscribed { get; init; }

    /// <summary>When the digest is due, local time of <see cref="TimeZone"/>.</summary>
    public required TimeOnly DigestTime { get; init; }

    /// <summary>IANA name, as <c>Asia/Riyadh</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The next digest is due at this moment (UTC); null when not subscribed.</summary>
    public DateTimeOffset? NextDigest { get; init; }

    /// <summary>Why nothing can be sent (the bot was blocked or removed); null while it can. Settings stay, and a chat that talks again is taken up again.</summary>
    public string? PausedBecause { get; init; }
}
