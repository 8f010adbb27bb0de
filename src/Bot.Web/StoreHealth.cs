using Bot.News;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Web;

/// <summary>Healthy while the store answers a question.</summary>
internal sealed class StoreHealth(IArticleStore articles) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await articles.GetNewestPublicationAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
