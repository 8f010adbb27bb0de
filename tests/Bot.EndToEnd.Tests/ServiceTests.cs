using System.Text.Json;
using Bot.Newsroom;
using Bot.Storage.Tests.Databases;
using BotApiServer;

namespace Bot.EndToEnd.Tests;

/// <summary>The whole way on PostgreSQL with the clustered schedule: from an operator's sources to an answer in a Telegram chat.</summary>
public sealed class ServiceTests(PostgresCluster postgres)
{
    private const long Reader = 7;

    [Fact]
    public async Task What_the_operators_sources_publish_is_told_in_the_chat()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var database = await postgres.NewAsync();
        await using var telegram = await Server.StartAsync();
        var content = NewsroomContent.Read(Path.Combine(AppContext.BaseDirectory, "config", "newsroom"));
        await using var outlets = await NewsroomServer.StartAsync(content, port: 0, cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "sources.json"), SourceList(content, outlets), cancellation);
        await using var bot = BotProcess.Start(folder, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["BOT_SOURCES"] = Path.Combine(folder, "sources.json"),
            ["BOT_DATABASE__POSTGRES"] = database.Options.Postgres!,
            ["BOT_TELEGRAM__TOKEN"] = Server.Token,
            ["BOT_TELEGRAM__BASEURL"] = telegram.Address.GetLeftPart(UriPartial.Authority),
        });

        await bot.WaitForLineAsync("new articles");
        telegram.Bot.Say(Reader, "/timeline غروشكو ماكرون");
        await Until.TrueAsync(() => telegram.Bot.Sent.Count > 0);

        var answer = telegram.Bot.Sent[0].Parsed.Text;
        Assert.Contains("31 يناير 2026", answer, StringComparison.Ordinal);
        Assert.Contains("غروشكو", answer, StringComparison.Ordinal);
    }

    private static string SourceList(NewsroomContent content, NewsroomServer outlets) => JsonSerializer.Serialize(
        content.SourcesAt(outlets.BaseAddress).Select(source => new { id = source.Id, name = source.Name, feed = source.Feed, timeZone = source.TimeZone }));
}
