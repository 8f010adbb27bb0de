using Bot.CommandLine;
using Bot.News.Tests.Loading.Support;

namespace Bot.Tests.CommandLine;

public sealed class LoadCallTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Archives_are_imported_once_with_their_ids_and_answer_from_then_on()
    {
        var archive = _shell.Write("articles.jsonl", SampleArticles.Jsonl);

        var first = await _shell.RunAsync("load", archive);
        var second = await _shell.RunAsync("load", archive);
        var digest = await _shell.RunAsync("digest", "--day", "٢٠١٨-٠٥-٢٤", "--format", "json");

        Assert.Equal((0, $"{archive}: 2 new, 0 known, 0 failed\n"), (first.Code, first.Output));
        Assert.Equal((0, $"{archive}: 0 new, 2 known, 0 failed\n"), (second.Code, second.Output));
        Assert.Empty(digest.Error);
        Assert.Contains("\"id\":\"a1\"", digest.Output, StringComparison.Ordinal);
        Assert.Contains("ميركل تزور بكين", digest.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_loaded_is_told_and_the_rest_is_loaded()
    {
        var good = _shell.Write("good.jsonl", SampleArticles.Jsonl + "{\"id\":\"a3\"}\nno json\n");

        var outcome = await _shell.RunAsync("load", _shell.PathOf("missing.jsonl"), good);

        Assert.Equal(ExitCodes.Failed, outcome.Code);
        Assert.Contains("missing.jsonl: The file cannot be read", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("good.jsonl: line 3: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("good.jsonl: line 4: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2 new, 0 known, 2 failed", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_listed_sources_are_loaded_and_one_that_fails_is_told_with_its_id()
    {
        await using var outlet = await LoopbackServer.StartAsync();
        _shell.Environment["BOT_SOURCES"] = _shell.Write("sources.json", $$"""[{"id":"al-ufuq","name":"الأفق","feed":"{{outlet.Url("/gone")}}"}]""");

        var outcome = await _shell.RunAsync("load");

        Assert.Equal((ExitCodes.Failed, "all sources: 0 new, 0 known, 1 failed\n"), (outcome.Code, outcome.Output));
        Assert.Contains($"all sources: al-ufuq: {outlet.Url("/gone")}: 127.0.0.1 answered 404.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_sources_it_says_where_to_list_them()
    {
        _shell.Environment["BOT_SOURCES"] = _shell.Write("sources.json", "[]");

        var outcome = await _shell.RunAsync("load");

        Assert.Equal(ExitCodes.Misused, outcome.Code);
        Assert.Contains($"There are no sources in {_shell.PathOf("sources.json")}", outcome.Error, StringComparison.Ordinal);
    }
}
