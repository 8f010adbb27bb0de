using System.Globalization;
using Bot.News.Loading;
using Bot.News.Loading.Pages;
using Bot.News.Tests.Loading.Support;

namespace Bot.News.Tests.Loading;

/// <summary>Every folder under Pages is a page (page.html, in its own encoding) and what has to be read from it (<see cref="DefectFolders"/>).</summary>
public sealed class PageFolderTests
{
    private static readonly DefectFolders Folders = new("Pages");

    private static readonly PageReader Reader = new(Newsroom.Lexicon);

    public static TheoryData<string> Pages => Folders.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_read_as_its_folder_expects(string name)
    {
        var bytes = await File.ReadAllBytesAsync(Folders.FileOf(name, "page"), TestContext.Current.CancellationToken);

        var read = Reader.Read(ContentDecoder.Decode(bytes, "text/html"), new Uri($"https://news.example/2026/{name}"));

        await Folders.CheckAsync(name, ToExpected(read));
    }

    private static Expected ToExpected(PageResult result) => result switch
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
    };

    // Without an offset where the page states none.
    private static string? Print(StatedTime? time) =>
        time?.Time.ToString(time.IsZoneStated ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

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
