using System.Globalization;
using System.Text.RegularExpressions;
using Bot.News;
using Bot.Settings;

namespace Bot.Tests.Settings;

/// <summary>The list of sources that is shipped with the program.</summary>
public sealed partial class ShippedSourcesTests
{
    private static readonly string[] ArabCountries =
        ["AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "YE"];

    private static readonly HashSet<string> Countries =
        CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => new RegionInfo(c.Name).TwoLetterISORegionName).ToHashSet(StringComparer.Ordinal);

    private static readonly string ListFile = SourceList.FileOf(new BotSettings());

    private static readonly IReadOnlyList<Source> Sources = SourceList.Read(ListFile);

    [Fact]
    public void It_reaches_all_over_the_Arab_world_and_beyond()
    {
        var countries = Sources.Select(s => s.Country).ToHashSet(StringComparer.Ordinal);

        Assert.True(Sources.Select(s => s.Name).Distinct(StringComparer.Ordinal).Count() >= 25, "There should be at least 25 outlets.");
        Assert.True(countries.Intersect(ArabCountries, StringComparer.Ordinal).Count() >= 15, "Most Arab countries should have an outlet.");
        Assert.NotEmpty(countries.Except(ArabCountries, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_source_says_where_its_outlet_is_at_home()
    {
        Assert.Empty(Sources.Where(s => s.Home is null || s.Country is null).Select(s => s.Id));
        Assert.Empty(Sources.Where(s => !Countries.Contains(s.Country!)).Select(s => $"{s.Id}: {s.Country}"));
    }

    [Fact]
    public void What_readers_see_of_a_source_is_Arabic() =>
        Assert.All(Sources.SelectMany(s => s.Topics.Append(s.Name).Concat(s.Ownership is { } owner ? [owner] : [])), text => Assert.Matches(ArabicLetters(), text));

    [Fact]
    public void No_feed_is_listed_twice() =>
        Assert.Empty(Sources.GroupBy(s => s.Feed.Host + s.Feed.PathAndQuery.TrimEnd('/'), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void The_feeds_of_one_outlet_say_the_same_of_it()
    {
        var told = Sources.GroupBy(s => s.Name, StringComparer.Ordinal).Select(outlet => outlet.Select(s => (s.Home, s.Country, s.Ownership, s.TimeZone)).Distinct());

        Assert.All(told, facts => Assert.Single(facts));
    }

    [Fact]
    public void A_source_is_a_line() =>
        Assert.Equal(Sources.Select(s => s.Id), File.ReadLines(ListFile).Select(line => IdOfLine().Match(line)).Where(m => m.Success).Select(m => m.Groups["id"].Value), StringComparer.Ordinal);

    [GeneratedRegex(@"\p{IsArabic}{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArabicLetters();

    [GeneratedRegex("""^  \{ "id": "(?<id>[^"]+)", .* \},?$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdOfLine();
}
