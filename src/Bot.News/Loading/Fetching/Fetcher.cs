using System.Globalization;
using Microsoft.Extensions.Options;

namespace Bot.News.Loading.Fetching;

/// <summary>
/// Asks outlets for feeds and pages: politely (each host at its pace, robots.txt, conditional requests, an honest name, Retry-After) and safely
/// (http and https only, public addresses only, limits on redirects, time and size). Whatever the outside does wrong is a value.
/// </summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class Fetcher
{
    internal const string ClientName = "outlets";

    private readonly OutletRequest _outlet;
    private readonly HostPace _pace;
    private readonly RobotsFiles _robots;
    private readonly LoopbackAllowance _allowance;
    private readonly FetchSettings _settings;
    private readonly TimeProvider _time;

    internal Fetcher(OutletRequest outlet, HostPace pace, RobotsFiles robots, LoopbackAllowance allowance, IOptions<FetchSettings> settings, TimeProvider time) =>
        (_outlet, _pace, _robots, _allowance, _settings, _time) = (outlet, pace, robots, allowance, settings.Value, time);

    /// <summary>Asks once, following redirects. Each request waits for its host's turn, which the limit of time does not count.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; a limit of time is a value instead.</exception>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var (url, movedTo, hasMoved, left) = (request.Url, (Uri?)null, true, _settings.Timeout);
        for (var redirects = 0; redirects <= _settings.MaxRedirects; redirects++)
        {
            if (AddressRule.FaultOf(url) is { } fault)
            {
                return new FetchResult.Refused(fault);
            }

            var isOwn = _allowance.IsOwn(url);
            var robots = request.ObeysRobots && !isOwn ? await _robots.GetAsync(url, FetchAsync, cancellationToken) : RobotsRules.None;
            if (robots.Judge(url) is { } forbidden)
            {
                return forbidden;
            }

            using var turn = await _pace.WaitAsync(url, isOwn ? TimeSpan.Zero : Distance(robots), cancellationToken);
            var start = _time.GetTimestamp();
            var hop = await _outlet.SendAsync(request, url, left, cancellationToken);
            left -= _time.GetElapsedTime(start);
            if (hop.Result is { } result)
            {
                return result with { MovedTo = movedTo };
            }

            url = hop.Next!;
            hasMoved &= hop.IsPermanent;
            movedTo = hasMoved ? url : movedTo;
        }

        return new FetchResult.Failed(string.Create(
            CultureInfo.InvariantCulture, $"{request.Url.Host} redirects more than {_settings.MaxRedirects} times."));
    }

    private TimeSpan Distance(RobotsRules robots)
    {
        var asked = robots.CrawlDelay < _settings.MaxCrawlDelay ? robots.CrawlDelay : _settings.MaxCrawlDelay;
        return asked > _settings.HostDistance ? asked : _settings.HostDistance;
    }
}
