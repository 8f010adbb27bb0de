using Bot.Chats.Messages;
using Bot.Chats.Wording;

namespace Bot.Chats.Commands;

/// <summary>Ends the daily digest of the chat; its settings stay.</summary>
public sealed class UnsubscribeCommand(ChatRoster roster, Texts texts) : IChatCommand
{
    /// <inheritdoc/>
    public string Name => "unsubscribe";

    /// <inheritdoc/>
    public async Task<Message> HandleAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var wasSubscribed = await roster.UnsubscribeAsync(request.Chat, cancellationToken);
        return new Message([new Paragraph(texts[wasSubscribed ? "unsubscribe.done" : "unsubscribe.never"])]);
    }
}
