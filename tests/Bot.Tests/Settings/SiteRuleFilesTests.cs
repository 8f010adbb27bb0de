using Bot.News.Loading.Pages.Sites;
using Bot.Settings;

namespace Bot.Tests.Settings;

public sealed class SiteRuleFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sites-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_rule_holds_for_its_domain_and_the_hosts_under_it()
    {
        Write("news.example.json", """{"content": "#story", /* the lottery */ "remove": [".lottery", "p.ticker > b"], "title": "h2"}""");

        var rules = SiteRuleFiles.Read(_folder);

        var rule = Assert.IsType<SiteRule>(rules.For(new Uri("https://ar.news.example/1")));
        Assert.Equal("#story", rule.Content);
        Assert.Equal([".lottery", "p.ticker > b"], rule.Remove);
        Assert.Same(rule, rules.For(new Uri("http://NEWS.example:8080/")));
        Assert.Null(rules.For(new Uri("https://badnews.example/1")));
        Assert.Null(rules.For(new Uri("https://example/1")));
    }

    [Theory]
    [InlineData("""{"content": "div["}""", "'div[' is no CSS selector. Correct it or take the file away.")]
    [InlineData("""{"remove": ["#a", ">>"]}""", "'>>' is no CSS selector. Correct it or take the file away.")]
    [InlineData("""{"body": "#story"}""", "is broken at line 1: ")]
    [InlineData("[", "is broken at line 1: ")]
    public void A_broken_rule_is_told_with_its_file(string json, string expected)
    {
        Write("news.example.json", json);

        var fault = Assert.Throws<SetupException>(() => SiteRuleFiles.Read(_folder));

        Assert.StartsWith($"The site rule {Path.Combine(_folder, "news.example.json")}", fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void Without_a_folder_no_site_has_a_rule() =>
        Assert.Null(SiteRuleFiles.Read(Path.Combine(_folder, "none")).For(new Uri("https://news.example/")));

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(_folder, name), json);
}
