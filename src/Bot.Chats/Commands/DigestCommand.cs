using Bot.Chats.Messages;
using Bot.News.Summarizing;
using Microsoft.Extensions.Options;

namespace Bot.Chats.Commands;

/// <summary>Answers with the digest of today in the chat's time zone.</summary>
public sealed class DigestCommand(ChatRoster roster, DigestBuilder digests, DigestMessage messages, IOptions<ChatOptions> options, TimeProvider time)
    : IChatCommand
{
    /// <inheritdoc/>
    public string Name => "digest";

    /// <inheritdoc/>
    public async Task<Message> HandleAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var zone = roster.ZoneOf(await roster.FindOrNewAsync(request.Chat, cancellationToken));
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);
        return messages.Of(await digests.BuildAsync(today, zone, [], options.Value.StoriesPerDigest, cancellationToken));
    }
}
