using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Bot.News.Loading.Fetching;

/// <summary>Sets up the HTTP client of <see cref="Fetcher"/>.</summary>
internal static class FetchHttpClient
{
    // Real answers stay under 8; some send a policy of several more.
    private const int MaxHeaderKibibytes = 32;

    public static void Add(IServiceCollection services)
    {
        var client = services.AddHttpClient(Fetcher.ClientName, c => c.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // A line per request and redirect would drown the log; the sweep reports what failed.
            .RemoveAllLoggers();
        client.AddResilienceHandler("repeat", (pipeline, context) =>
        {
            var settings = context.ServiceProvider.GetRequiredService<IOptions<FetchSettings>>().Value;
            pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
            if (settings.Repeats > 0)
            {
                pipeline.AddRetry(RepeatOf(settings));
            }
        });
    }

    private static SocketsHttpHandler CreateHandler(IServiceProvider services) => new()
    {
        ConnectCallback = new AddressGuard(services.GetRequiredService<LoopbackAllowance>()).ConnectAsync,
        // A proxy would dial in our place, where nothing guards the address.
        UseProxy = false,
        // The fetcher follows redirects itself, so that each is judged and counted.
        AllowAutoRedirect = false,
        UseCookies = false,
        // The fetcher unpacks bodies itself (ContentCoding).
        AutomaticDecompression = DecompressionMethods.None,
        MaxResponseHeadersLength = MaxHeaderKibibytes,
        // Long enough to reuse a connection in a sweep, short enough to notice a moved host.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private static HttpRetryStrategyOptions RepeatOf(FetchSettings settings) => new()
    {
        MaxRetryAttempts = settings.Repeats,
        Delay = settings.RepeatDelay,
        UseJitter = true,
        BackoffType = DelayBackoffType.Exponential,
        // A wait that the outlet asks for is the caller's to keep: it may be hours.
        ShouldRetryAfterHeader = false,
        ShouldHandle = args => ValueTask.FromResult(args.Outcome switch
        {
            { Exception: HttpRequestException e } => e.InnerException is not AddressRefusedException,
            { Result: { } response } => IsPassing(response),
            _ => false,
        }),
    };

    private static bool IsPassing(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
        && response.Headers.RetryAfter is null;
}
