namespace Bot.Chats;

/// <summary>What became of a sent message.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The platform took it.</summary>
    public sealed record Sent : SendResult;

    /// <summary>The platform asks to wait; nothing was posted.</summary>
    /// <param name="After">At least this long.</param>
    public sealed record Wait(TimeSpan After) : SendResult;

    /// <summary>The chat cannot be reached any more until it talks again (blocked, removed, deleted).</summary>
    /// <param name="Reason">For the operator, English, one sentence.</param>
    public sealed record Unreachable(string Reason) : SendResult;

    /// <summary>The chat goes on at another address (a group that became a supergroup); nothing was posted.</summary>
    /// <param name="To">The new address.</param>
    public sealed record Moved(ChatAddress To) : SendResult;

    /// <summary>A passing failure (network, 5xx): worth another try later.</summary>
    /// <param name="Reason">For the operator, English, without secrets.</param>
    public sealed record Failed(string Reason) : SendResult;

    /// <summary>The platform refuses this message for good (a malformed one): trying again is useless.</summary>
    /// <param name="Reason">For the operator, English, without secrets.</param>
    public sealed record Refused(string Reason) : SendResult;
}
