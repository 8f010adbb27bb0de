namespace Bot.News;

/// <summary>What tells a stored article, in its newest version, from one that arrives.</summary>
public sealed record KnownArticle
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its outlet's name.</summary>
    public required string Outlet { get; init; }

    /// <summary>Its headline.</summary>
    public required string Title { get; init; }

    /// <summary>When it was first published.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>The last update that its page stated; null when it stated none.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The version's number, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The <see cref="TextFingerprint"/> of its text; null for one that was stored before there were fingerprints.</summary>
    public long? Fingerprint { get; init; }

    /// <summary>What a store would know of an article.</summary>
    public static KnownArticle Of(Article article, int version) => new()
    {
        Id = article.Id,
        Outlet = article.Outlet,
        Title = article.Title,
        Published = article.Published,
        Updated = article.Updated,
        Version = version,
        Fingerprint = TextFingerprint.Of(article.Text),
    };

    /// <summary>Whether the same article as it arrives now has other words, in its text or its headline, and states no older update.</summary>
    public bool IsChangedBy(Article now) =>
        Fingerprint is { } text
        && (text != TextFingerprint.Of(now.Text) || TextFingerprint.Of(Title) != TextFingerprint.Of(now.Title))
        && !(now.Updated < Updated);
}
