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
