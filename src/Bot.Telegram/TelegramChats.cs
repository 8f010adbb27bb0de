using System.Globalization;
using Bot.Chats;

namespace Bot.Telegram;

/// <summary>Telegram's chat ids as addresses.</summary>
public static class TelegramChats
{
    /// <summary>The platform's name.</summary>
    public const string Platform = "telegram";

    /// <summary>The address of a chat by Telegram's id; those of groups and channels are negative.</summary>
    public static ChatAddress AddressOf(long chat) => new(Platform, chat.ToString(CultureInfo.InvariantCulture));

    /// <summary>Telegram's id of a chat.</summary>
    public static long IdOf(ChatAddress address) => long.Parse(address.Id, CultureInfo.InvariantCulture);
}
