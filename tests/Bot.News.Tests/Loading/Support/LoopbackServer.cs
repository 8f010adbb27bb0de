using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.News.Tests.Loading.Support;

/// <summary>An outlet on a free port of 127.0.0.1 that answers what a test gives it, and remembers what it was asked.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private const string Robots = "/robots.txt";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Path, IHeaderDictionary Headers)> _requests = new();

    private LoopbackServer(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public IPEndPoint Endpoint { get; private set; } = new(IPAddress.Loopback, 0);

    /// <summary>The paths that were asked for, in order, without <c>/robots.txt</c>, which comes before any page.</summary>
    public IReadOnlyList<string> Paths => [.. _requests.Select(r => r.Path).Where(p => p != Robots)];

    /// <summary>How often <c>/robots.txt</c> was asked for.</summary>
    public int RobotsRequests => _requests.Count(r => r.Path == Robots);

    public static async Task<LoopbackServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new LoopbackServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        var address = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server.Endpoint = IPEndPoint.Parse(new Uri(address).Authority);
        return server;
    }

    public Uri Url(string path) => new($"http://{Endpoint}{path}");

    /// <summary>The headers of the last request for a path.</summary>
    public IHeaderDictionary LastHeaders(string path) => _requests.Last(r => r.Path == path).Headers;

    public void Answer(string path, RequestDelegate answer) => _answers[path] = answer;

    public void Answer(string path, string contentType, string body) => Answer(path, http =>
    {
        http.Response.ContentType = contentType;
        return http.Response.WriteAsync(body);
    });

    public void Answer(string path, int status, params (string Name, string Value)[] headers) => Answer(path, http =>
    {
        http.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            http.Response.Headers[name] = value;
        }

        return Task.CompletedTask;
    });

    /// <summary>Redirects for now; the task ends when it was asked for.</summary>
    public Task Redirect(string path, string location)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Answer(path, http =>
        {
            http.Response.Redirect(location);
            asked.TrySetResult();
            return Task.CompletedTask;
        });
        return asked.Task;
    }

    /// <summary>Leaves the path without an answer until the other side hangs up; the task ends when it was asked for.</summary>
    public Task NeverAnswer(string path)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Answer(path, async http =>
        {
            asked.TrySetResult();
            var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using (http.RequestAborted.Register(() => gone.SetResult()))
            {
                await gone.Task;
            }
        });
        return asked.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        _requests.Enqueue((path, new HeaderDictionary(http.Request.Headers.ToDictionary(h => h.Key, h => h.Value, StringComparer.OrdinalIgnoreCase))));
        if (_answers.TryGetValue(path, out var answer))
        {
            return answer(http);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
