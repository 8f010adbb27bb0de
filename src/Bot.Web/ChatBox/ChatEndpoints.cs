using Bot.Chats;
using Bot.Chats.Commands;
using Bot.Chats.Deliveries;
using Bot.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Bot.Web.ChatBox;

/// <summary>The chat box: a form that works without a script, and the pieces of HTML that the script asks for.</summary>
internal static class ChatEndpoints
{
    private const int LongestText = 4096;
    private const int PostsAtOnce = 20;

    public static void MapChat(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/chat", AskAsync).DisableAntiforgery();
        routes.MapGet("/chat/posts", ShowPostsAsync);
    }

    /// <summary>What the bot posted to a chat after a delivery, oldest first.</summary>
    public static Task<IReadOnlyList<Delivery>> GetPostsAsync(IChatStore store, ChatAddress chat, long after, CancellationToken cancellationToken) =>
        store.GetSentAsync(chat, after, PostsAtOnce, cancellationToken);

    private static async Task<IResult> AskAsync(HttpContext context, CommandRouter router, Conversations conversations, CancellationToken cancellationToken)
    {
        if (IsFromElsewhere(context.Request))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var form = await context.Request.ReadFormAsync(cancellationToken);
        var text = form["text"].ToString().Trim();
        text = text.Length > LongestText ? text[..LongestText] : text;
        var chat = ChatCookie.GetOrCreate(context);
        var turn = new Turn(text, await router.AnswerAsync(chat, text, cancellationToken));
        conversations.Add(chat, turn);
        return context.Request.Headers.XRequestedWith == "fetch"
            ? new RazorComponentResult<TurnView>(new { Turn = turn })
            : Results.Redirect("/#chat");
    }

    private static async Task<IResult> ShowPostsAsync(HttpContext context, IChatStore store, long after, CancellationToken cancellationToken) =>
        new RazorComponentResult<PostsView>(new { Posts = await GetPostsAsync(store, ChatCookie.GetOrCreate(context), after, cancellationToken) });

    // Another site's form reaches this one with the visitor's cookies unless the browser's own word on the origin is heeded
    // (Fetch Metadata, https://www.w3.org/TR/fetch-metadata/). What is no browser sends neither header and has no cookie to abuse.
    private static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site != "same-origin" && site != "none";
}
