using System.Text;
using Bot.News;
using Bot.Settings;
using Bot.Sources;

namespace Bot.Tests.Sources;

public sealed class SourceFileTests : IDisposable
{
    private const string TwoOutlets = """
        [
          // من عمّان
          { "id": "ufuq", "name": "الأفق", "feed": "https://ufuq.example/rss" }, // صباحا
          { "id": "minaa", "name": "الميناء", /* قديم: */ "feed": "https://minaa.example/rss", "topics": ["اقتصاد"] }
          // نهاية القائمة
        ]

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sources-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "sources.json");

    private string Text => File.ReadAllText(Path);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_source_that_is_added_stands_last_and_all_else_is_as_it_was_written()
    {
        Write(TwoOutlets).Add([Kharif]);

        Assert.Equal(
            TwoOutlets.Replace("\"اقتصاد\"] }", "\"اقتصاد\"] },", StringComparison.Ordinal).Replace(
                "القائمة\n]",
                "القائمة\n  { \"id\": \"kharif\", \"name\": \"الخريف\", \"home\": \"https://kharif.example/\", \"feed\": \"https://kharif.example/rss?a=1&b=2\", \"timeZone\": \"Asia/Amman\", \"country\": \"JO\", \"ownership\": \"خاصة\", \"topics\": [\"ثقافة\", \"فن\"] }\n]",
                StringComparison.Ordinal),
            Text);
        Assert.Equivalent(Kharif, SourceList.Read(Path)[2], strict: true);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("// مصادرنا [\n[\n]")]
    [InlineData("[ // لا شيء بعد\n]")]
    [InlineData("\uFEFF[\r\n  { \"id\": \"ufuq\", \"name\": \"الأفق\", \"feed\": \"https://ufuq.example/rss\" }, // آخر ,\r\n]\r\n")]
    [InlineData("[{ \"id\": \"ufuq\", \"name\": \"]\", \"feed\": \"https://ufuq.example/rss\" } /* , ] */ ]")]
    public void A_list_of_any_form_takes_another_source(string list)
    {
        var file = Write(list);
        var before = file.Sources.Count;

        file.Add([Kharif]);

        Assert.Equal(before + 1, SourceList.Read(Path).Count);
        Assert.Equal("kharif", SourceList.Read(Path)[^1].Id);
        Assert.All(list.Split(" // ").Skip(1), comment => Assert.Contains(" // " + comment.Split('\r', '\n')[0], Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_that_is_not_there_is_made_by_the_first_source()
    {
        SourceFile.Open(Path).Add([Kharif]);

        Assert.Equal(["kharif"], SourceList.Read(Path).Select(s => s.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void A_source_that_is_removed_takes_its_line_with_it_and_no_comment()
    {
        Write(TwoOutlets).Remove(["minaa"]);
        Assert.Equal(
            """
            [
              // من عمّان
              { "id": "ufuq", "name": "الأفق", "feed": "https://ufuq.example/rss" } // صباحا
              // نهاية القائمة
            ]

            """,
            Text);

        SourceFile.Open(Path).Remove(["ufuq"]);
        Assert.Equal("[\n  // من عمّان\n  // صباحا\n  // نهاية القائمة\n]\n", Text);
    }

    [Theory]
    [InlineData("ufuq")]
    [InlineData("minaa")]
    [InlineData("ufuq", "minaa")]
    [InlineData("minaa", "kharif")]
    [InlineData("ufuq", "minaa", "kharif")]
    public void Whatever_is_removed_the_rest_stays(params string[] ids)
    {
        var file = Write(TwoOutlets);
        file.Add([Kharif]);

        file.Remove(ids);

        Assert.Equal(new[] { "ufuq", "minaa", "kharif" }.Except(ids, StringComparer.Ordinal), SourceList.Read(Path).Select(s => s.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Another_feed_changes_nothing_but_the_address()
    {
        var file = Write(TwoOutlets);

        file.ChangeFeed(file.Sources[1], new Uri("https://minaa.example/new?a=1&b='2'"));

        Assert.Equal(TwoOutlets.Replace("https://minaa.example/rss", "https://minaa.example/new?a=1&b='2'", StringComparison.Ordinal), Text);
    }

    [Fact]
    public void What_would_break_the_list_is_refused_and_the_file_is_as_it_was()
    {
        var file = Write(TwoOutlets);

        Assert.Contains("the id 'ufuq' is given twice", Assert.Throws<SetupException>(() => file.Add([Kharif with { Id = "ufuq" }])).Message, StringComparison.Ordinal);
        Assert.Contains("the id 'Kha rif' may only", Assert.Throws<SetupException>(() => file.Add([Kharif with { Id = "Kha rif" }])).Message, StringComparison.Ordinal);
        Assert.Equal(TwoOutlets, Text);
    }

    [Fact]
    public void A_list_that_cannot_be_written_is_as_it_was_and_it_is_told_what_to_do()
    {
        // A folder in the place of the file holds against root too, which no right keeps from writing.
        Directory.CreateDirectory(Path);

        var fault = Assert.Throws<SetupException>(() => SourceFile.Open(Path).Add([Kharif]));

        Assert.StartsWith($"The list of sources {Path} cannot be written: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("name the copy as BOT_SOURCES.", fault.Message, StringComparison.Ordinal);
        Assert.Equal([Path], Directory.GetFileSystemEntries(_folder.FullName), StringComparer.Ordinal);
    }

    [Fact]
    public void Whoever_reads_while_it_is_written_sees_the_old_list_or_the_new_one()
    {
        var file = Write(TwoOutlets);
        using var reader = File.OpenRead(Path);

        file.Add([Kharif]);

        using var text = new StreamReader(reader, Encoding.UTF8);
        Assert.Equal(TwoOutlets, text.ReadToEnd());
        Assert.Equal([Path], Directory.GetFileSystemEntries(_folder.FullName), StringComparer.Ordinal);
    }

    [Fact]
    public void A_link_to_the_list_stays_one_and_the_rights_of_the_file_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("It has neither such links nor such rights.");
            return;
        }

        var place = System.IO.Path.Combine(_folder.CreateSubdirectory("elsewhere").FullName, "list.json");
        File.WriteAllText(place, TwoOutlets);
        File.SetUnixFileMode(place, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(Path, place);

        SourceFile.Open(Path).Add([Kharif]);

        Assert.Equal(place, new FileInfo(Path).LinkTarget);
        Assert.Equal(3, SourceList.Read(place).Count);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(place));
    }

    private static Source Kharif { get; } = new()
    {
        Id = "kharif",
        Name = "الخريف",
        Home = new Uri("https://kharif.example/"),
        Feed = new Uri("https://kharif.example/rss?a=1&b=2"),
        TimeZone = "Asia/Amman",
        Country = "JO",
        Ownership = "خاصة",
        Topics = ["ثقافة", "فن"],
    };

    private SourceFile Write(string text)
    {
        File.WriteAllText(Path, text);
        return SourceFile.Open(Path);
    }
}
