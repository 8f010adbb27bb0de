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
        return [database, .. from state in states from source in sources from finding in SourceTroubles.Of(source, state) select finding];
    }
}
