using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Bot.EndToEnd.Tests;

/// <summary>What a stranger meets who starts the program without a setting.</summary>
public sealed class PreviewTests
{
    private const string SampleDay = "3 فبراير 2026";

    private static readonly Dictionary<string, string> NoSettings = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("C.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    public async Task The_preview_prints_the_digest_of_the_newest_day_and_serves_it(string locale)
    {
        using var folder = new TestFolder();
        await using var bot = BotProcess.Start(folder, new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = locale });

        var page = await bot.WaitForPageAsync();
        await bot.WaitForLineAsync("ملخص الثلاثاء " + SampleDay);
        using var browser = new HttpClient();
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(page, Token));

        Assert.Contains("ملخص الثلاثاء " + SampleDay, html, StringComparison.Ordinal);
        Assert.Contains("class=\"sample\"", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri(page, "/health"), Token)).StatusCode);
    }

    [Fact]
    public async Task Ctrl_C_stops_it_within_five_seconds_and_the_next_start_loads_nothing_again()
    {
        using var folder = new TestFolder();
        // The newsroom keeps to its port; between the two starts the usual one may be taken by the preview of another test.
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["BOT_NEWSROOM__PORT"] = FreePort() };
        await using (var first = BotProcess.Start(folder, settings))
        {
            await first.WaitForLineAsync("ملخص");
            var clock = Stopwatch.StartNew();
            first.PressCtrlC();

            Assert.Equal(0, await first.WaitForExitAsync());
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        }

        var articles = await TimelineAsync(folder);
        await using var second = BotProcess.Start(folder, settings);
        await second.WaitForLineAsync("ملخص الثلاثاء " + SampleDay);

        Assert.DoesNotContain("new articles", second.Errors, StringComparison.Ordinal);
        Assert.Equal(articles, await TimelineAsync(folder));
    }

    [Fact]
    public async Task A_taken_port_is_one_clear_sentence_and_exit_code_2()
    {
        using var folder = new TestFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var (exitCode, _, errors) = await BotProcess.RunAsync(folder, new Dictionary<string, string>(StringComparer.Ordinal) { ["BOT_WEB__PORT"] = port });

        Assert.Equal(2, exitCode);
        Assert.Contains(port, Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_one_clear_sentence_and_exit_code_2()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(Path.Combine(folder, "data"), "a file where the folder should be", Token);

        var (exitCode, _, errors) = await BotProcess.RunAsync(folder, NoSettings);

        Assert.Equal(2, exitCode);
        Assert.Contains("data", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_settings_file_is_told_with_its_line_and_exit_code_2()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder, "settings.json");
        await File.WriteAllTextAsync(file, "{\n  \"web\": { \"port\": }\n}", Token);

        var (exitCode, _, errors) = await BotProcess.RunAsync(folder, NoSettings, "run", "--settings", file);

        Assert.Equal(2, exitCode);
        var sentence = Assert.Single(errors.Split('\n'));
        Assert.Contains("settings.json", sentence, StringComparison.Ordinal);
        Assert.Contains('2', sentence);
    }

    private static async Task<string> TimelineAsync(string folder) =>
        (await BotProcess.RunAsync(folder, NoSettings, "timeline", "macron", "putin", "--format", "json")).Output;

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
