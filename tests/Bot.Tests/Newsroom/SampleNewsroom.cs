using Bot.Newsroom;

namespace Bot.Tests.Newsroom;

/// <summary>The newsroom that the product ships, read once and served on a free port for all tests of a class.</summary>
public sealed class SampleNewsroom : IAsyncLifetime
{
    private NewsroomServer? _server;

    public NewsroomContent Content { get; } = NewsroomContent.Read(Path.Combine(AppContext.BaseDirectory, "config", "newsroom"));

    public NewsroomServer Server => _server ?? throw new InvalidOperationException("The server has not started.");

    public HttpClient Http { get; } = new();

    public IEnumerable<(Outlet Outlet, NewsroomArticle Article)> Articles => Content.Outlets.SelectMany(o => o.Articles.Select(a => (o, a)));

    public Uri AddressOf(Outlet outlet, NewsroomArticle article) => new(Server.BaseAddress, $"{outlet.Id}/{article.Slug}");

    public async ValueTask InitializeAsync() => _server = await NewsroomServer.StartAsync(Content, 0, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
