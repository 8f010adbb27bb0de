using Bot.Chats.Messages;

namespace Bot.Web.ChatBox;

/// <summary>One exchange in the page's chat.</summary>
/// <param name="Asked">What the person typed.</param>
/// <param name="Answer">What the bot answered.</param>
public sealed record Turn(string Asked, Message Answer);
