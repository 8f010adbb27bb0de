using Bot.Chats;
using Bot.Chats.Messages;

namespace Bot.Web.ChatBox;

/// <summary>
/// The page's chat as a platform. A delivery needs no wire: once it is marked sent it stands in the outbox, and the page reads it from there.
/// </summary>
public sealed class WebPlatform : IChatPlatform
{
    /// <summary>The platform's name in a <see cref="ChatAddress"/>.</summary>
    public const string PlatformName = "web";

    /// <inheritdoc/>
    public string Name => PlatformName;

    /// <summary>The message whole: a page has no limit.</summary>
    public IReadOnlyList<Message> Split(Message message) => [message];

    /// <summary>Always sent.</summary>
    public Task<SendResult> SendAsync(ChatAddress to, Message part, CancellationToken cancellationToken) =>
        Task.FromResult<SendResult>(new SendResult.Sent());
}
