using System.Text.Json;
using Bot.CommandLine;

namespace Bot.Tests.CommandLine;

public sealed class TimelineCallTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task As_JSON_it_is_one_line_in_the_form_of_the_contract()
    {
        await _shell.RunAsync("load", _shell.Write("articles.jsonl", SampleArticles.Jsonl));

        var outcome = await _shell.RunAsync("timeline", "macron", "بوتين", "--format", "json");

        Assert.Equal(0, outcome.Code);
        var line = Assert.Single(outcome.Lines);
        Assert.StartsWith("{\"query\":[\"macron\",\"بوتين\"],\"events\":[{\"date\":\"2018-05-24\",\"granularity\":\"day\",\"text\":\"", line, StringComparison.Ordinal);
        var happening = JsonDocument.Parse(line).RootElement.GetProperty("events")[0];
        Assert.False(happening.GetProperty("expected").GetBoolean());
        Assert.Equal("a1", happening.GetProperty("ids")[0].GetString());
    }

    [Fact]
    public async Task Unknown_names_give_an_empty_list_and_no_failure()
    {
        await _shell.RunAsync("load", _shell.Write("articles.jsonl", SampleArticles.Jsonl));

        var outcome = await _shell.RunAsync("timeline", "zzzqqq", "--format", "json");

        Assert.Equal((0, "{\"query\":[\"zzzqqq\"],\"events\":[]}\n"), (outcome.Code, outcome.Output));
    }

    [Theory]
    [InlineData("timeline", "")]
    [InlineData("timeline macron --from 2018-06-01 --to 2018-05-01", "--from is after --to.")]
    [InlineData("timeline macron --from أمس", "is no day of the form 2026-02-03")]
    [InlineData("timeline macron --format xml", "xml")]
    [InlineData("timeline macron --formt json", "Did you mean '--format'?")]
    public async Task A_wrong_call_is_told(string call, string told)
    {
        var outcome = await _shell.RunAsync(call.Split(' '));

        Assert.Equal(ExitCodes.Misused, outcome.Code);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("See 'bot timeline --help'.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anything_is_loaded_the_sample_answers_and_says_so()
    {
        var first = await _shell.RunAsync("timeline", "macron", "putin", "--format", "json");
        var second = await _shell.RunAsync("timeline", "macron", "putin", "--format", "json");

        Assert.Equal(0, first.Code);
        Assert.Contains("the sample newsroom, which is loaded now.", Assert.Single(first.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("the sample newsroom.", second.Error, StringComparison.Ordinal);
        Assert.Equal(first.Output, second.Output);
        Assert.True(JsonDocument.Parse(first.Output).RootElement.GetProperty("events").GetArrayLength() > 0);
    }
}
