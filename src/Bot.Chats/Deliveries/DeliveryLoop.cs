using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Chats.Deliveries;

/// <summary>
/// Plans and sends for as long as the program runs. Each platform has a loop of its own, so that one that is slow or down holds up no other; a
/// failure of the store is logged and tried again.
/// </summary>
public sealed class DeliveryLoop(DigestPlanner planner, DeliverySender sender, IEnumerable<IChatPlatform> platforms, TimeProvider time, ILogger<DeliveryLoop> logger)
    : BackgroundService
{
    /// <summary>How soon after its due time a digest is planned, and after that sent, at the latest.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll([
        RepeatAsync("Planning digests", planner.PlanDueAsync, stoppingToken),
        .. platforms.Select(platform => RepeatAsync("Sending to " + platform.Name, token => sender.SendDueAsync(platform, token), stoppingToken)),
    ]);

    private async Task RepeatAsync(string what, Func<CancellationToken, Task<int>> work, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await work(stopping);
                await Task.Delay(Pause, time, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "{What} failed and is tried again in half a minute.", what);
                await Task.Delay(TimeSpan.FromSeconds(30), time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
