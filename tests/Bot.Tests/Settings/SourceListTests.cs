using Bot.Settings;

namespace Bot.Tests.Settings;

public sealed class SourceListTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("sources-").FullName, "sources.json");

    [Fact]
    public void A_source_may_name_its_time_zone()
    {
        File.WriteAllText(_file, """
            [ // two outlets
              {"id":"al-ufuq","name":"الأفق","feed":"https://ufuq.example/rss","timeZone":"Asia/Amman","topics":["سياسة"]},
              {"id":"al-minaa","name":"الميناء","feed":"https://minaa.example/rss"},
            ]
            """);

        var sources = SourceList.Read(_file);

        Assert.Equal(["Asia/Amman", null], sources.Select(s => s.TimeZone), StringComparer.Ordinal);
        Assert.Equal(["سياسة"], sources[0].Topics, StringComparer.Ordinal);
    }

    [Fact]
    public void A_source_may_say_what_is_known_of_its_outlet()
    {
        File.WriteAllText(_file, """
            [{"id":"al-ufuq","name":"الأفق","home":"https://ufuq.example/","feed":"https://ufuq.example/rss","country":"JO","ownership":"شركة خاصة"}]
            """);

        var source = Assert.Single(SourceList.Read(_file));

        Assert.Equal((new Uri("https://ufuq.example/"), "JO", "شركة خاصة"), (source.Home, source.Country, source.Ownership));
    }

    [Fact]
    public void What_is_wrongly_said_of_an_outlet_is_told_with_its_id()
    {
        File.WriteAllText(_file, """
            [{"id":"ufuq","name":"الأفق","home":"ufuq.example","feed":"https://ufuq.example/rss","country":"Jordan","topics":[" "]}, null]
            """);

        var error = Assert.Throws<SetupException>(() => SourceList.Read(_file));

        Assert.Equal(
            [
                "the home page of 'ufuq' is no address that begins with http:// or https://.",
                "the country 'Jordan' of 'ufuq' is no code of two capital letters, such as JO (ISO 3166-1).",
                "a topic of 'ufuq' is empty.",
                "one of its sources is null.",
            ],
            error.Message.Split('\n').Select(line => line.Replace($"The list of sources {_file}: ", "", StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        File.WriteAllText(_file, """
            [{"id":"Al Ufuq","name":"الأفق","feed":"https://ufuq.example/rss","timeZone":"Asia/Ufuq"}, {"id":"minaa","name":" ","feed":"/rss"}, {"id":"minaa","name":"الميناء","feed":"https://minaa.example/rss"}]
            """);

        var error = Assert.Throws<SetupException>(() => SourceList.Read(_file));

        Assert.Equal(
            [
                "the id 'Al Ufuq' may only have small Latin letters, digits and hyphens.",
                "there is no time zone 'Asia/Ufuq' for 'Al Ufuq'; IANA names such as Asia/Amman are known.",
                "the source 'minaa' has no name.",
                "the feed of 'minaa' is no address that begins with http:// or https://.",
                "the id 'minaa' is given twice.",
            ],
            error.Message.Split('\n').Select(line => line.Replace($"The list of sources {_file}: ", "", StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
}
