using System.Globalization;
using Bot.CommandLine;
using Bot.Hosting;
using Bot.News;
using Bot.Settings;

namespace Bot.Checks;

/// <summary>Checks the operator's database and what it remembers of the sources.</summary>
internal sealed class DatabaseChecks(BotSettings settings, string dataFolder, IReadOnlyList<Source> sources, Terminal terminal)
{
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<SourceState> states = [];
        var database = await Finding.OfAsync("database", async () =>
        {
            await using var library = await Library.OpenOwnAsync(settings, dataFolder, terminal, cancellationToken);
            states = await library.Get<ISourceStore>().GetAllAsync(cancellationToken);
            var articles = await library.Get<IArticleStore>().CountAsync(cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{(settings.Database.Postgres is null ? "SQLite" : "PostgreSQL")}, {articles} articles.");
        });
        return [database, .. states.SelectMany(FaultsOf)];
    }

    private IEnumerable<Finding> FaultsOf(SourceState state)
    {
        if (!sources.Any(s => s.Id == state.SourceId && (state.Feed is null || state.Feed == s.Feed)))
        {
            yield break;
        }

        if (state.Failures > 0)
        {
            yield return new Finding("source", false, Text(state));
        }
        else if (state.PageError is { } reason)
        {
            yield return new Finding("source", true, $"'{state.SourceId}' works, but the last of its pages that failed gave nothing: {reason}");
        }

        if (state.MovedTo is { } place)
        {
            yield return new Finding("source", true, $"'{state.SourceId}' has moved for good to {place} and is asked there; put that address into the list.");
        }
    }

    private static string Text(SourceState state) => state.Condition == SourceCondition.Retired
        ? $"'{state.SourceId}' is gone for good, says its outlet, and is not asked any more. Give it another feed in the list, or take it out."
        : string.Create(CultureInfo.InvariantCulture, $"'{state.SourceId}' failed {state.Failures} times in a row since {state.FailingSince:yyyy-MM-dd HH:mm} UTC: {state.LastError} Correct its feed in the list, or take it out.");
}
