using Bot.News.Loading.Sweeping;
using Quartz;

namespace Bot.Jobs;

/// <summary>Loads the new articles of all sources that are due. It comes every minute; each source has its own pace.</summary>
[DisallowConcurrentExecution]
public sealed partial class LoadJob(SourceSweep sweep, LoadPlan plan, ILogger<LoadJob> log) : IJob
{
    /// <summary>Adds the job.</summary>
    public static void Schedule(IQuartzBuilder quartz) =>
        quartz.ScheduleJob<LoadJob>(trigger => trigger.WithIdentity("load").StartNow().WithSimpleSchedule(TimeSpan.FromMinutes(1)));

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var summary = await sweep.SweepAsync(plan.Sources, null, cancellationToken);
            foreach (var failure in summary.Failures)
            {
                LogFailure(failure.SourceId, failure.Url, failure.Reason);
            }

            if (summary.NewArticles > 0)
            {
                LogLoaded(summary.NewArticles, summary.Sources);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What was stored stays; the rest comes with the next sweep.
        }
        finally
        {
            plan.MarkSwept();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Loaded {NewArticles} new articles from {Sources} sources.")]
    private partial void LogLoaded(int newArticles, int sources);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Source {SourceId}: {Url} gave nothing: {Reason}")]
    private partial void LogFailure(string? sourceId, Uri url, string reason);
}
