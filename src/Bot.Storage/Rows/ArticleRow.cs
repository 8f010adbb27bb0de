using Bot.News;

namespace Bot.Storage.Rows;

/// <summary>A version of an article with its story. A row is written once: a newer version is another row, and this one is told when it was replaced.</summary>
internal sealed class ArticleRow
{
    /// <summary>The condition on the newest versions, of which each id has one.</summary>
    public const string IsNewest = "replaced_at IS NULL";

    /// <summary>Small, so that lines and the word index refer to an article cheaply.</summary>
    public long Key { get; set; }

    public required string Id { get; init; }

    public required string StoryId { get; init; }

    public required DateTimeOffset Published { get; init; }

    /// <summary>Minutes from UTC: the outlet's own, which <see cref="Published"/> does not keep.</summary>
    public required int PublishedOffset { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public int? UpdatedOffset { get; init; }

    public required string Outlet { get; init; }

    public required Uri Url { get; init; }

    public string? Section { get; init; }

    public string? Byline { get; init; }

    public Uri? Image { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    /// <summary>When the outlet began to show this version.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The <see cref="Since"/> of the version that took its place; null for the newest.</summary>
    public DateTimeOffset? ReplacedAt { get; init; }

    /// <summary>The <see cref="TextFingerprint"/> of <see cref="Text"/>; null in rows older than this column.</summary>
    public long? Fingerprint { get; init; }

    /// <summary>Filled only on the way in.</summary>
    public IReadOnlyList<EventLineRow> Lines { get; init; } = [];

    /// <summary>The words that the article is found by (<see cref="IndexedWords"/>); filled only on the way in.</summary>
    public string[] Words { get; init; } = [];

    public static ArticleRow From(ReadArticle read)
    {
        var article = read.Article;
        return new ArticleRow
        {
            Id = StoredText.Clean(article.Id),
            StoryId = read.StoryId,
            Published = article.Published,
            PublishedOffset = article.Published.TotalOffsetMinutes,
            Updated = article.Updated,
            UpdatedOffset = article.Updated?.TotalOffsetMinutes,
            Outlet = article.Outlet,
            Url = article.Url,
            Section = article.Section,
            Byline = article.Byline,
            Image = article.Image,
            Title = article.Title,
            Text = article.Text,
            Version = read.Version,
            Since = read.Since,
            Fingerprint = TextFingerprint.Of(article.Text),
            Lines = EventLineRow.From(read.Analysis),
            Words = IndexedWords.Of(article.Title, article.Text),
        };
    }

    public StoredArticle ToStoredArticle() => new(ToArticle(), StoryId);

    public Article ToArticle() => new()
    {
        Id = Id,
        Outlet = Outlet,
        Url = Url,
        Title = Title,
        Published = WithOffset(Published, PublishedOffset),
        Updated = Updated is { } updated && UpdatedOffset is { } offset ? WithOffset(updated, offset) : null,
        Section = Section,
        Byline = Byline,
        Image = Image,
        Text = Text,
    };

    public static DateTimeOffset WithOffset(DateTimeOffset moment, int minutes) => moment.ToOffset(TimeSpan.FromMinutes(minutes));
}
