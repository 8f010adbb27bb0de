using Bot.Jobs;
using Bot.News;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Checks;

/// <summary>Degraded, never worse, while sources are dead or retired: the bot itself is well, and the operator has something to correct.</summary>
/// <param name="plan">The sources that are listed now.</param>
/// <param name="states">What is remembered of them.</param>
public sealed class SourcesHealth(LoadPlan plan, ISourceStore states) : IHealthCheck
{
    // The answer is read by people and machines alike; doctor tells all of them with their reasons.
    private const int MostNamed = 20;

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var listed = plan.Sources.ToDictionary(s => s.Id, s => s.Feed, StringComparer.Ordinal);
        var dead = (await states.GetAllAsync(cancellationToken))
            .Where(s => s.Condition >= SourceCondition.Dead && listed.TryGetValue(s.SourceId, out var feed) && s.Feed == feed)
            .Select(s => s.SourceId)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (dead.Count == 0)
        {
            return HealthCheckResult.Healthy();
        }

        var more = dead.Count > MostNamed ? FormattableString.Invariant($" and {dead.Count - MostNamed} more") : "";
        return HealthCheckResult.Degraded($"These sources give nothing any more: {string.Join(", ", dead.Take(MostNamed))}{more}.");
    }
}
