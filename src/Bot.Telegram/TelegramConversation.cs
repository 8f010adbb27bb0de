using Bot.Chats;
using Bot.Chats.Commands;
using Microsoft.Extensions.Logging;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Telegram;

/// <summary>Takes what Telegram tells the bot: answers texts, and keeps track of chats that block it, come back or move.</summary>
public sealed class TelegramConversation(
    CommandRouter router,
    ChatRoster roster,
    IChatStore store,
    TelegramPlatform platform,
    TimeProvider time,
    ILogger<TelegramConversation> logger)
{
    private const int MaxTries = 4;

    /// <summary>Handles one update. Only a cancelled call or a failing store throws.</summary>
    /// <param name="botName">The bot's user name, without the @.</param>
    public async Task HandleAsync(Update update, string botName, CancellationToken cancellationToken)
    {
        switch (update)
        {
            case { MyChatMember: { } membership }:
                await TakeMembershipAsync(membership, cancellationToken);
                break;
            case { Message: { MigrateToChatId: { } to } message }:
                await store.MoveAsync(TelegramChats.AddressOf(message.Chat.Id), TelegramChats.AddressOf(to), cancellationToken);
                break;
            case { Message: { Text: { } text } message } when IsForTheBot(message.Chat.Type, text, botName):
                var chat = TelegramChats.AddressOf(message.Chat.Id);
                await ReplyAsync(chat, await router.AnswerAsync(chat, text, cancellationToken), cancellationToken);
                break;
        }
    }

    // In a group others talk too: there a text is for the bot when it names the bot, or is one of its commands and names nobody.
    private bool IsForTheBot(ChatType type, string text, string botName)
    {
        if (type == ChatType.Private)
        {
            return true;
        }

        var word = text.TrimStart().Split((char[]?)null, 2)[0].Split('@', 2);
        return word[0].StartsWith('/') && (word.Length == 2
            ? word[1].Equals(botName, StringComparison.OrdinalIgnoreCase)
            : router.Commands.Any(c => word[0].AsSpan(1).Equals(c.Name, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task TakeMembershipAsync(ChatMemberUpdated membership, CancellationToken cancellationToken)
    {
        var chat = TelegramChats.AddressOf(membership.Chat.Id);
        switch (membership.NewChatMember.Status)
        {
            case ChatMemberStatus.Kicked or ChatMemberStatus.Left:
                await roster.PauseAsync(chat, "The bot was blocked or removed.", cancellationToken);
                break;
            case ChatMemberStatus.Member or ChatMemberStatus.Administrator:
                await roster.ResumeAsync(chat, cancellationToken);
                break;
        }
    }

    private async Task ReplyAsync(ChatAddress chat, Chats.Messages.Message answer, CancellationToken cancellationToken)
    {
        foreach (var part in platform.Split(answer))
        {
            var (to, result) = await SendAsync(chat, part, cancellationToken);
            chat = to;
            if (result is SendResult.Unreachable unreachable)
            {
                await roster.PauseAsync(chat, unreachable.Reason, cancellationToken);
            }

            if (result is not SendResult.Sent)
            {
                logger.LogWarning("An answer did not reach Telegram chat {Chat}: {Result}", chat.Id, result);
                return;
            }
        }
    }

    private async Task<(ChatAddress To, SendResult Result)> SendAsync(ChatAddress to, Chats.Messages.Message part, CancellationToken cancellationToken)
    {
        var result = await platform.SendAsync(to, part, cancellationToken);
        for (var tries = 1; tries < MaxTries; tries++)
        {
            switch (result)
            {
                case SendResult.Wait wait:
                    await Task.Delay(wait.After, time, cancellationToken);
                    break;
                case SendResult.Failed:
                    await Task.Delay(TimeSpan.FromSeconds(2 * tries), time, cancellationToken);
                    break;
                case SendResult.Moved moved:
                    await store.MoveAsync(to, moved.To, cancellationToken);
                    to = moved.To;
                    break;
                default:
                    return (to, result);
            }

            result = await platform.SendAsync(to, part, cancellationToken);
        }

        return (to, result);
    }
}
