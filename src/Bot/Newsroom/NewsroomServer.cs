using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Newsroom.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Bot.Newsroom;

/// <summary>
/// Serves a newsroom over HTTP on 127.0.0.1: <c>/OUTLET/feed.xml</c>, <c>/OUTLET/SLUG</c>, <c>/OUTLET/pictures/SLUG.svg</c>; anything else is 404.
/// Feeds and pages carry ETag and Last-Modified and answer a conditional GET with 304. It leaves signals to its owner and stops when disposed.
/// </summary>
public sealed class NewsroomServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Dictionary<string, Outlet> _outlets;

    private NewsroomServer(NewsroomContent content, int port)
    {
        _outlets = content.Outlets.ToDictionary(o => o.Id, StringComparer.Ordinal);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, OwnedLifetime>();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapGet("/{outlet}/feed.xml", ServeFeed);
        _app.MapGet("/{outlet}/{slug}", ServePage);
        _app.MapGet("/{outlet}/pictures/{slug}.svg", ServePicture);
    }

    /// <summary>Where it serves, with a slash at the end.</summary>
    public Uri BaseAddress { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Begins to serve.</summary>
    /// <param name="port">0 takes any free port. The articles' addresses hold the port: they are the same after a restart only on the same one.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<NewsroomServer> StartAsync(NewsroomContent content, int port, CancellationToken cancellationToken)
    {
        var server = new NewsroomServer(content, port);
        try
        {
            await server._app.StartAsync(cancellationToken);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        server.BaseAddress = new Uri(server._app.Urls.First());
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Results<FileContentHttpResult, NotFound> ServeFeed(string outlet) => _outlets.TryGetValue(outlet, out var found)
        ? Document(OutletFeed.Write(found, AddressOf(found)), "application/rss+xml; charset=utf-8", found.Articles.Max(a => a.LastChange))
        : TypedResults.NotFound();

    private Results<FileContentHttpResult, NotFound> ServePage(string outlet, string slug) => Find(outlet, slug) is var (found, article)
        ? Document(Encoding.UTF8.GetBytes(ArticlePage.Write(found, article, AddressOf(found))), "text/html; charset=utf-8", article.LastChange)
        : TypedResults.NotFound();

    private Results<FileContentHttpResult, NotFound> ServePicture(string outlet, string slug) => Find(outlet, slug) is var (found, article)
        ? Document(Encoding.UTF8.GetBytes(ArticlePicture.Write(found)), "image/svg+xml; charset=utf-8", article.Published)
        : TypedResults.NotFound();

    private (Outlet Outlet, NewsroomArticle Article)? Find(string outlet, string slug) =>
        _outlets.TryGetValue(outlet, out var found) && found.Articles.FirstOrDefault(a => a.Slug == slug) is { } article ? (found, article) : null;

    private Uri AddressOf(Outlet outlet) => new(BaseAddress, outlet.Id + "/");

    private static FileContentHttpResult Document(byte[] content, string contentType, DateTimeOffset lastChange) => TypedResults.Bytes(
        content,
        contentType,
        lastModified: lastChange,
        entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\""));

    // The default lifetime answers Ctrl-C by itself, before the program that owns this server is done with it.
    private sealed class OwnedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
