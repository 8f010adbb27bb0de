using Bot.Chats;
using Bot.Chats.Messages;
using Bot.Chats.Wording;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Message = Bot.Chats.Messages.Message;

namespace Bot.Telegram;

/// <summary>Sends messages to Telegram chats, at the pace that Telegram allows.</summary>
public sealed class TelegramPlatform(TelegramClient client, SendPace pace, Texts texts, TimeProvider time) : IChatPlatform
{
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    private readonly TelegramHtmlRenderer renderer = new(texts.IsRightToLeft);

    /// <inheritdoc/>
    public string Name => TelegramChats.Platform;

    /// <inheritdoc/>
    public IReadOnlyList<Message> Split(Message message) => MessageSplitter.Split(message, part =>
    {
        var (length, entities) = TelegramHtml.Measure(renderer.Render(part));
        return length <= TelegramLimits.MessageLength && entities <= TelegramLimits.MessageEntities;
    });

    /// <inheritdoc/>
    public async Task<SendResult> SendAsync(ChatAddress to, Message part, CancellationToken cancellationToken)
    {
        var chat = TelegramChats.IdOf(to);
        if (!pace.TryTake(chat, out var wait))
        {
            return new SendResult.Wait(wait);
        }

        await Task.Delay(wait, time, cancellationToken);
        try
        {
            await client.Api.SendMessage(chat, renderer.Render(part), ParseMode.Html, linkPreviewOptions: NoPreview, cancellationToken: cancellationToken);
            return new SendResult.Sent();
        }
        catch (RequestException exception)
        {
            var result = client.ResultOf(exception);
            if (result is SendResult.Wait asked)
            {
                pace.Rest(chat, asked.After);
            }

            return result;
        }
    }
}
