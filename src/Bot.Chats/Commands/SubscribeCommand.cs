using System.Globalization;
using Bot.Chats.Messages;
using Bot.Chats.Wording;

namespace Bot.Chats.Commands;

/// <summary>Subscribes the chat to the daily digest and says when the next one comes.</summary>
public sealed class SubscribeCommand(ChatRoster roster, Texts texts, DateTexts dates) : IChatCommand
{
    /// <inheritdoc/>
    public string Name => "subscribe";

    /// <inheritdoc/>
    public async Task<Message> HandleAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var (chat, isNew) = await roster.SubscribeAsync(request.Chat, cancellationToken);
        var next = TimeZoneInfo.ConvertTime(chat.NextDigest!.Value, roster.ZoneOf(chat));
        return new Message([new Paragraph(texts.Format(
            isNew ? "subscribe.done" : "subscribe.again",
            ("day", dates.Day(DateOnly.FromDateTime(next.DateTime))),
            ("time", next.ToString("HH:mm", CultureInfo.InvariantCulture)),
            ("zone", roster.ZoneOf(chat).Id)))]);
    }
}
