namespace Bot.Telegram;

/// <summary>What Telegram takes (core.telegram.org/bots/api#sendmessage, core.telegram.org/bots/faq#broadcasting-to-users).</summary>
public static class TelegramLimits
{
    /// <summary>Characters of a message after its markup is parsed; counted in UTF-16 units, the strictest reading.</summary>
    public const int MessageLength = 4096;

    /// <summary>Formatted pieces of a message; Telegram leaves further ones unformatted without a word.</summary>
    public const int MessageEntities = 100;

    /// <summary>Characters of an address that a link may open; a longer one is shown without its link.</summary>
    public const int LinkLength = 2048;

    /// <summary>Messages in a second, over all chats.</summary>
    public const int MessagesPerSecond = 30;

    /// <summary>Messages in a minute to one group or channel.</summary>
    public const int GroupMessagesPerMinute = 20;
}
