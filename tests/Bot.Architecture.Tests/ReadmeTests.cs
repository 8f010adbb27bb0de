using System.Text.RegularExpressions;
using Bot.Settings;

namespace Bot.Architecture.Tests;

/// <summary>The README tells the truth where a machine can see it.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Its_table_has_every_setting_and_no_other()
    {
        var rows = SettingsTable().Match(Readme).Groups["rows"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var told = rows.SelectMany(row => Code().Matches(row.Split('|')[1]).Select(code => code.Groups["text"].Value));

        Assert.Equal(
            Setting.AllOf(typeof(BotSettings)).Select(setting => setting.Path).Order(StringComparer.Ordinal),
            told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folders_and_files_that_it_names_exist()
    {
        var named = Code().Matches(Readme).Select(code => code.Groups["text"].Value)
            .Where(text => text.StartsWith("src/", StringComparison.Ordinal) || text.StartsWith("config/", StringComparison.Ordinal) || text.StartsWith("tests/", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));
    }

    [GeneratedRegex(@"\| setting \|.*\n\| ---.*\n(?<rows>(?:\|.*\n)+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SettingsTable();

    [GeneratedRegex(@"`(?<text>[^`\n]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
