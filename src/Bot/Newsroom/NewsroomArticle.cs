namespace Bot.Newsroom;

/// <summary>An article of the newsroom as its file gives it.</summary>
public sealed record NewsroomArticle
{
    /// <summary>The file's name without extension and the last part of the page's address: lower-case Latin letters, digits, hyphens.</summary>
    public required string Slug { get; init; }

    /// <summary>The headline, one line.</summary>
    public required string Title { get; init; }

    /// <summary>First publication, in the outlet's offset.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>Last update, not before <see cref="Published"/>; null when there was none.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The story that it tells, for tests alone: it reaches neither page nor feed. Null when the file names none.</summary>
    public string? Story { get; init; }

    /// <summary>The outlet's section; null when none.</summary>
    public string? Section { get; init; }

    /// <summary>Who wrote it, as printed; null when none.</summary>
    public string? Author { get; init; }

    /// <summary>The feed's description and the page's lead; null when none.</summary>
    public string? Summary { get; init; }

    /// <summary>Key words in page order; empty when none.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The caption of the picture; null when the article has no picture.</summary>
    public string? Caption { get; init; }

    /// <summary>Whose picture it is; null when unsaid.</summary>
    public string? Credit { get; init; }

    /// <summary>The body; at least one paragraph.</summary>
    public required IReadOnlyList<ArticleBlock> Body { get; init; }

    /// <summary>The last moment that its page states: the update, else the publication.</summary>
    public DateTimeOffset LastChange => Updated ?? Published;
}
