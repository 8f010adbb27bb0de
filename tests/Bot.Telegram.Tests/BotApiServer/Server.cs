using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotApiServer;

/// <summary>A Bot API server on a free port of 127.0.0.1: what Telegram does, as far as this bot can notice. Stops when disposed.</summary>
public sealed class Server : IAsyncDisposable
{
    /// <summary>The token of its one bot.</summary>
    public const string Token = "4242:AAF-secret_of_the_tests";

    private readonly WebApplication app;

    private Server(WebApplication app, BotApi bot) => (this.app, Bot) = (app, bot);

    /// <summary>The bot's side of Telegram.</summary>
    public BotApi Bot { get; }

    /// <summary>The base address to give to a program.</summary>
    public Uri Address => new(app.Urls.Single());

    public static async Task<Server> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var bot = new BotApi(Token);
        site.MapPost("/bot{token}/{method}", (string token, string method, HttpRequest request) => AnswerAsync(bot, token, method, request));
        await site.StartAsync();
        return new Server(site, bot);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private static async Task<IResult> AnswerAsync(BotApi bot, string token, string method, HttpRequest request)
    {
        var aborted = request.HttpContext.RequestAborted;
        var body = request.ContentLength is 0 ? null : await JsonNode.ParseAsync(request.Body, cancellationToken: aborted);
        var (status, answer) = await bot.AnswerAsync(token, method, body as JsonObject ?? [], aborted);
        return Results.Text(answer.ToJsonString(), "application/json", statusCode: status);
    }
}
