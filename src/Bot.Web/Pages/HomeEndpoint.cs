using Bot.Chats;
using Bot.Chats.Commands;
using Bot.Chats.Wording;
using Bot.Web.ChatBox;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bot.Web.Pages;

/// <summary>The page: today's digest, exactly as the command gives it, beside the chat.</summary>
internal static class HomeEndpoint
{
    public static async Task<IResult> GetAsync(
        HttpContext context,
        CommandRouter router,
        IChatStore store,
        Conversations conversations,
        Texts texts,
        SiteNotice notice,
        CancellationToken cancellationToken)
    {
        var chat = ChatCookie.GetOrCreate(context);
        return new RazorComponentResult<HomePage>(new
        {
            Texts = texts,
            notice.IsSample,
            Digest = await router.AnswerAsync(chat, "/digest", cancellationToken),
            Posts = await ChatEndpoints.GetPostsAsync(store, chat, after: 0, cancellationToken),
            Turns = conversations.Get(chat),
        });
    }
}
