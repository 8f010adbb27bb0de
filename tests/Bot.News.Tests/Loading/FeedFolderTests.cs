using System.Globalization;
using Bot.News.Loading.Feeds;
using Bot.News.Loading.Pages;
using Bot.News.Tests.Loading.Support;
using Microsoft.Extensions.Options;

namespace Bot.News.Tests.Loading;

/// <summary>Every folder under Feeds is a feed (feed.xml or feed.json, in its own encoding) and what has to be read from it (<see cref="DefectFolders"/>).</summary>
public sealed class FeedFolderTests
{
    private static readonly DefectFolders Folders = new("Feeds");

    private static readonly FeedParser Parser = new(Options.Create(new FeedSettings()), Newsroom.Lexicon);

    public static TheoryData<string> Feeds => Folders.Names;

    [Theory]
    [MemberData(nameof(Feeds))]
    public async Task A_feed_is_read_as_its_folder_expects(string name)
    {
        var bytes = await File.ReadAllBytesAsync(Folders.FileOf(name, "feed"), TestContext.Current.CancellationToken);

        var read = Parser.Parse(bytes, contentType: null, new Uri("https://news.example/rss/feed"));

        await Folders.CheckAsync(name, ToExpected(read));
    }

    private static Expected ToExpected(FeedResult result) => result switch
    {
        FeedResult.Parsed { Feed: var feed } => new Expected
        {
            Title = feed.Title,
            Language = feed.Language,
            Link = feed.Link?.ToString(),
            TimeToLive = feed.TimeToLive?.ToString("c", CultureInfo.InvariantCulture),
            Entries = [.. feed.Entries.Select(e => new ExpectedEntry
            {
                Id = e.Id,
                Title = e.Title,
                Link = e.Link?.ToString(),
                Published = Print(e.Published),
                Updated = Print(e.Updated),
                Author = e.Author,
                Summary = e.Summary,
                Content = e.Content,
                Categories = e.Categories.Count > 0 ? e.Categories : null,
            })],
        },
        FeedResult.Malformed malformed => new Expected { Malformed = malformed.Reason },
        _ => throw new InvalidOperationException("unknown result"),
    };

    // Without an offset where the feed states none.
    private static string? Print(StatedTime? time) =>
        time?.Time.ToString(time.IsZoneStated ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    private sealed record Expected
    {
        public string? Malformed { get; init; }

        public string? Title { get; init; }

        public string? Language { get; init; }

        public string? Link { get; init; }

        public string? TimeToLive { get; init; }

        public IReadOnlyList<ExpectedEntry>? Entries { get; init; }
    }

    private sealed record ExpectedEntry
    {
        public string? Id { get; init; }

        public string? Title { get; init; }

        public string? Link { get; init; }

        public string? Published { get; init; }

        public string? Updated { get; init; }

        public string? Author { get; init; }

        public string? Summary { get; init; }

        public string? Content { get; init; }

        public IReadOnlyList<string>? Categories { get; init; }
    }
}
