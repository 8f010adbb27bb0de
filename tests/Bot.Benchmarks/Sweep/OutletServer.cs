using System.Globalization;
using System.Net;
using Bot.News;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Benchmarks.Sweep;

/// <summary>Serves all outlets from a process of its own, so that its memory is not counted.</summary>
internal sealed class OutletServer
{
    public const string Verb = "outlets";

    /// <summary>What it prints when it can be asked.</summary>
    public const string Ready = "ready";

    private static readonly TimeSpan Slowness = TimeSpan.FromSeconds(10);

    private readonly IReadOnlyList<Article> _articles = GeneratedNews.Write(Outlets.Count * Outlets.PagesOfEach);
    private int _requests;

    /// <summary>Serves until its standard input ends, then prints how many requests came.</summary>
    public static async Task RunAsync()
    {
        var server = new OutletServer();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            for (var outlet = 0; outlet < Outlets.Count; outlet++)
            {
                kestrel.Listen(Outlets.AddressOf(outlet), Outlets.Port);
            }
        });
        await using var app = builder.Build();
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        Console.WriteLine(Ready);
        await Console.In.ReadToEndAsync();
        Console.WriteLine(server._requests.ToString(CultureInfo.InvariantCulture));
        await app.StopAsync(new CancellationToken(canceled: true));
    }

    private async Task AnswerAsync(HttpContext http)
    {
        Interlocked.Increment(ref _requests);
        var outlet = Outlets.NumberOf(http.Connection.LocalIpAddress ?? IPAddress.None);
        switch (http.Request.Path.Value)
        {
            case "/feed":
                await AnswerFeedAsync(http, outlet);
                break;
            case ['/', >= '0' and <= '9'] path:
                http.Response.ContentType = "text/html; charset=utf-8";
                await http.Response.WriteAsync(Page(ArticleOf(outlet, path[1] - '0')));
                break;
            default:
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private async Task AnswerFeedAsync(HttpContext http, int outlet)
    {
        switch (Outlets.MannerOf(outlet))
        {
            case Outlets.Manner.Fails:
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return;
            case Outlets.Manner.NeverAnswers:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return;
            case Outlets.Manner.IsSlow:
                await Task.Delay(Slowness, TimeProvider.System, http.RequestAborted);
                break;
        }

        http.Response.ContentType = "application/rss+xml; charset=utf-8";
        var items = Enumerable.Range(0, Outlets.PagesOfEach).Select(i => Item(ArticleOf(outlet, i), i));
        await http.Response.WriteAsync($"<rss version='2.0'><channel><title>صحيفة</title>{string.Concat(items)}</channel></rss>");
    }

    private Article ArticleOf(int outlet, int page) => _articles[(outlet * Outlets.PagesOfEach) + page];

    private static string Item(Article article, int page) => string.Create(
        CultureInfo.InvariantCulture,
        $"<item><title>{article.Title}</title><link>/{page}</link><pubDate>{article.Published.ToString("R", CultureInfo.InvariantCulture)}</pubDate></item>");

    private static string Page(Article article) =>
        $"<!DOCTYPE html><html lang='ar'><head><title>{article.Title}</title></head><body><nav><a href='/'>الرئيسية</a></nav><article><h1>{article.Title}</h1>"
        + string.Concat(article.Text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"))
        + "</article><footer>جميع الحقوق محفوظة</footer></body></html>";
}
