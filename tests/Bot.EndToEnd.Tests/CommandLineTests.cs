using System.Text.Json.Nodes;

namespace Bot.EndToEnd.Tests;

/// <summary>What the program answers on a terminal.</summary>
public sealed class CommandLineTests
{
    private static readonly Dictionary<string, string> NoSettings = [];

    [Fact]
    public async Task A_timeline_of_the_sample_has_at_least_five_dated_lines_oldest_first_each_with_its_source()
    {
        using var folder = new TestFolder();

        var (exitCode, output, _) = await BotProcess.RunAsync(folder, NoSettings, "timeline", "macron", "putin", "--format", "json");

        Assert.Equal(0, exitCode);
        var answer = JsonNode.Parse(Assert.Single(output.Split('\n')))!;
        var events = answer["events"]!.AsArray();
        var dates = events.Select(e => (string)e!["date"]!).ToList();
        Assert.True(dates.Distinct(StringComparer.Ordinal).Count() >= 5, output);
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates, StringComparer.Ordinal);
        Assert.All(events, e => Assert.NotEmpty(e!["ids"]!.AsArray()));
        Assert.Empty(new[] { "2025-12-19", "2025-12-21", "2026-01-06", "2026-01-31", "2026-02-03" }.Except(dates, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("macron", "putin")]
    [InlineData("Путин", "Макрон")]
    [InlineData("ماكرون", "بوتين")]
    public async Task The_script_and_the_order_of_the_names_do_not_matter(string first, string second)
    {
        using var folder = new TestFolder();

        var (_, output, _) = await BotProcess.RunAsync(folder, NoSettings, "timeline", first, second);

        Assert.Contains("31 يناير 2026", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_keeps_its_ids_and_is_answered_from()
    {
        using var folder = new TestFolder();
        var archive = Path.Combine(folder, "articles.jsonl");
        await File.WriteAllTextAsync(
            archive,
            """{"id":"A-1","url":"https://outlet.example/1","outlet":"الضفاف","title":"الوزيرة ليلى الحداد تلتقي المهندس سامر النجار","published":"2024-05-02T08:00:00Z","text":"التقت الوزيرة ليلى الحداد، اليوم الخميس، المهندس سامر النجار لبحث مشروع الجسر الجديد."}""" + "\n",
            TestContext.Current.CancellationToken);

        var load = await BotProcess.RunAsync(folder, NoSettings, "load", archive);
        var (_, output, _) = await BotProcess.RunAsync(folder, NoSettings, "timeline", "الحداد", "النجار", "--format", "json");

        Assert.Equal(0, load.ExitCode);
        Assert.Equal("A-1", (string)JsonNode.Parse(output)!["events"]![0]!["ids"]![0]!);
        Assert.Equal("2024-05-02", (string)JsonNode.Parse(output)!["events"]![0]!["date"]!);
    }

    [Fact]
    public async Task An_unknown_call_is_one_sentence_and_exit_code_2()
    {
        using var folder = new TestFolder();

        var (exitCode, _, errors) = await BotProcess.RunAsync(folder, NoSettings, "timelime");

        Assert.Equal(2, exitCode);
        Assert.Contains("timeline", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("digest")]
    [InlineData("timeline")]
    [InlineData("load")]
    [InlineData("inspect", "text")]
    [InlineData("inspect", "article")]
    [InlineData("inspect", "feed")]
    [InlineData("doctor")]
    public async Task Every_call_explains_itself(params string[] call)
    {
        using var folder = new TestFolder();

        var (exitCode, output, _) = await BotProcess.RunAsync(folder, NoSettings, [.. call, "--help"]);

        Assert.Equal(0, exitCode);
        Assert.Contains("bot " + string.Join(' ', call), output, StringComparison.Ordinal);
    }
}
