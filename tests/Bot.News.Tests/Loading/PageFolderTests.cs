using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.News.Loading;
using Bot.News.Loading.Pages;

namespace Bot.News.Tests.Loading;

/// <summary>
/// Every folder under Pages is a page (page.html, in its own encoding) and what has to be read from it (expected.json). With
/// UPDATE_EXPECTED=1 the expectations are written anew from what is read: review the difference before it is committed.
/// </summary>
public sealed class PageFolderTests
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private static readonly PageReader Reader = new(Newsroom.Lexicon);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Pages");

    public static TheoryData<string> Pages => [.. Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_read_as_its_folder_expects(string name)
    {
        var token = TestContext.Current.CancellationToken;
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, name, "page.html"), token);

        var read = Print(Reader.Read(ContentDecoder.Decode(bytes, "text/html"), new Uri($"https://news.example/2026/{name}")));

        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is null or "", "Expectations are not rewritten where the project is checked.");
            await File.WriteAllTextAsync(Path.Combine(SourceFolder(), name, "expected.json"), read, new UTF8Encoding(false), token);
        }
        else
        {
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Folder, name, "expected.json"), token), read);
        }
    }

    private static string Print(PageResult result) => JsonSerializer.Serialize(
        result switch
        {
            PageResult.Found { Article: var a } => new Expected
            {
                Title = a.Title,
                Byline = a.Byline,
                Published = Print(a.Published),
                Updated = Print(a.Updated),
                Section = a.Section,
                Image = a.Image?.ToString(),
                Language = a.Language,
                Canonical = a.Canonical?.AbsoluteUri,
                Outlet = a.Outlet,
                Paragraphs = a.Text.Split('\n'),
            },
            PageResult.NoArticle none => new Expected { NoArticle = none.Reason },
            _ => throw new InvalidOperationException("unknown result"),
        },
        Json) + "\n";

    // Without an offset where the page states none.
    private static string? Print(StatedTime? time) =>
        time?.Time.ToString(time.IsZoneStated ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the project.");
        }

        return Path.Combine(folder.FullName, "tests", "Bot.News.Tests", "Pages");
    }

    private sealed record Expected
    {
        public string? NoArticle { get; init; }

        public string? Title { get; init; }

        public string? Byline { get; init; }

        public string? Published { get; init; }

        public string? Updated { get; init; }

        public string? Section { get; init; }

        public string? Image { get; init; }

        public string? Language { get; init; }

        public string? Canonical { get; init; }

        public string? Outlet { get; init; }

        public string[]? Paragraphs { get; init; }
    }
}
