using System.Text.RegularExpressions;
using Bot.Chats.Commands;
using Bot.Chats.Tests.Support;
using Bot.Chats.Wording;

namespace Bot.Chats.Tests.Wording;

public sealed partial class TextsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("texts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Both_languages_have_the_same_keys_and_placeholders()
    {
        var (arabic, english) = (Config.TextsOf("ar"), Config.TextsOf("en"));

        Assert.Equal(arabic.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(arabic.Keys, key => Assert.Equal(arabic.Placeholders(key), english.Placeholders(key)));
    }

    [Fact]
    public void Every_text_is_used_and_every_used_text_exists()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".razor")
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .ToList();
        var written = sources.SelectMany(source => Literal().Matches(source)).Select(match => match.Groups["text"].Value).ToHashSet(StringComparer.Ordinal);
        var helps = typeof(IChatCommand).Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IChatCommand)))
            .Select(type => $"command.{type.Name[..^"Command".Length].ToLowerInvariant()}.help");
        var keys = Config.Arabic.Keys;
        var areas = keys.Select(key => key.Split('.')[0] + ".").ToHashSet(StringComparer.Ordinal);

        var asked = sources.SelectMany(source => Asked().Matches(source)).Select(match => match.Groups["key"].Value).Concat(helps);

        Assert.Empty(keys.Except(written.Concat(helps), StringComparer.Ordinal));
        Assert.Empty(asked.Where(key => areas.Any(area => key.StartsWith(area, StringComparison.Ordinal))).Except(keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Placeholders_are_filled_by_name_and_values_stay_as_they_are()
    {
        var texts = FromJson("en", """{"greeting": "{second}, {first}."}""");

        Assert.Equal("{first}, <b>.", texts.Format("greeting", ("first", "<b>"), ("second", "{first}")));
    }

    [Fact]
    public void A_placeholder_without_a_value_is_the_callers_mistake()
    {
        var texts = FromJson("en", """{"greeting": "{name}"}""");

        Assert.Throws<ArgumentException>(() => texts.Format("greeting", ("other", "x")));
    }

    [Theory]
    [InlineData("""{"stories": {"one": "a", "few": "b"}}""", "zero")]
    [InlineData("""{"stories": 3}""", "ar.json")]
    [InlineData("""{"stories": [null]}""", "ar.json")]
    [InlineData("""{"stories": """, "ar.json")]
    [InlineData("""["stories"]""", "ar.json")]
    public void A_broken_file_of_texts_says_which_file_and_what(string json, string named)
    {
        var error = Assert.Throws<InvalidDataException>(() => FromJson("ar", json));

        Assert.Contains("ar.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "وقبل هذه الأحداث حدث واحد لم يُعرض.")]
    [InlineData(2, "وقبل هذه الأحداث حدثان لم يُعرضا.")]
    [InlineData(3, "وقبل هذه الأحداث 3 أحداث لم تُعرض.")]
    [InlineData(11, "وقبل هذه الأحداث 11 حدثًا لم تُعرض.")]
    [InlineData(100, "وقبل هذه الأحداث 100 حدث لم تُعرض.")]
    public void A_count_is_spoken_in_its_plural_form(int count, string spoken) =>
        Assert.Equal(spoken, Config.Arabic.Count("timeline.older", count));

    private static string Root()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(place.FullName, "Bot.sln")))
        {
            place = place.Parent ?? throw new InvalidOperationException("the tests do not run inside the repository");
        }

        return place.FullName;
    }

    // Any string literal counts as a use; a literal in the brackets of texts[…], Format, Count or List has to be a key.
    [GeneratedRegex("\"(?<text>[a-z]+(\\.[A-Za-z]+)+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Literal();

    [GeneratedRegex("(texts\\[|\\.(Format|Count|List)\\(\\s*)[^;\\n]*?\"(?<key>[a-z]+(\\.[A-Za-z]+)+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Asked();

    private Texts FromJson(string language, string json)
    {
        var path = Path.Combine(folder, language + ".json");
        File.WriteAllText(path, json);
        return Texts.FromFile(path);
    }
}
