using Bot.Chats.Operators;
using Bot.Loading;
using Bot.News;
using Bot.News.Loading.Fetching;
using Bot.News.Loading.Sweeping;
using Quartz;

namespace Bot.Jobs;

/// <summary>Loads the new articles of all sources that are due, and tells operators what has become of sources. It comes every minute; each source has its own pace.</summary>
[DisallowConcurrentExecution]
public sealed partial class LoadJob(SourceSweep sweep, LoadPlan plan, SourceNoticePlanner notices, LoopbackAllowance allowance, ILogger<LoadJob> log) : IJob
{
    /// <summary>Adds the job.</summary>
    public static void Schedule(IQuartzBuilder quartz) =>
        quartz.ScheduleJob<LoadJob>(trigger => trigger.WithIdentity("load").StartNow().WithSimpleSchedule(TimeSpan.FromMinutes(1)));

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            RefreshPlan();
            var summary = await sweep.SweepAsync(plan.Sources, null, cancellationToken);
            foreach (var change in summary.Changes)
            {
                Log(change);
            }

            foreach (var failure in summary.Failures.Where(f => !f.IsKnown))
            {
                LogFailure(failure.SourceId, failure.Url, failure.Reason);
            }

            if (summary.NewArticles > 0)
            {
                LogLoaded(summary.NewArticles, summary.Sources);
            }

            await notices.PlanAsync(plan.Sources, cancellationToken);
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

    private void RefreshPlan()
    {
        try
        {
            if (plan.Refresh())
            {
                NamedAddresses.Allow(allowance, plan.Sources.Select(s => s.Feed));
                LogChanged(plan.Sources.Count);
            }
        }
        catch (SetupException fault)
        {
            LogBroken(fault.Message.ReplaceLineEndings(" "));
        }
    }

    private void Log(SourceState source)
    {
        switch (source.Condition)
        {
            case SourceCondition.Retired:
                LogRetired(source.SourceId);
                break;
            case SourceCondition.Dead:
                LogDead(source.SourceId, source.FailingSince, source.LastError);
                break;
            default:
                LogAlive(source.SourceId);
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The list of sources has changed: it has {Sources} now.")]
    private partial void LogChanged(int sources);

    [LoggerMessage(Level = LogLevel.Error, Message = "The list of sources has changed and is wrong, so the sources from before are read on. {Fault}")]
    private partial void LogBroken(string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Source {SourceId} is gone for good, says its outlet, and is not asked any more. See 'bot sources check {SourceId}'.")]
    private partial void LogRetired(string sourceId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Source {SourceId} has given nothing since {Since:yyyy-MM-dd}: {Reason} It is still asked now and then. See 'bot sources check {SourceId}'.")]
    private partial void LogDead(string sourceId, DateTimeOffset? since, string? reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Source {SourceId} works again.")]
    private partial void LogAlive(string sourceId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Loaded {NewArticles} new articles from {Sources} sources.")]
    private partial void LogLoaded(int newArticles, int sources);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Source {SourceId}: {Url} gave nothing: {Reason}")]
    private partial void LogFailure(string? sourceId, Uri url, string reason);
}
