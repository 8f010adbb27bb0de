namespace Bot.News;

/// <summary>A feed that is swept for new articles.</summary>
public sealed record Source
{
    /// <summary>Stable and unique, lower-case Latin letters, digits and hyphens (<c>al-ufuq</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The outlet's name as people know it.</summary>
    public required string Name { get; init; }

    /// <summary>The feed's address, http or https.</summary>
    public required Uri Feed { get; init; }

    /// <summary>The outlet's home page, http or https; null when not known.</summary>
    public Uri? Home { get; init; }

    /// <summary>Its time zone (IANA, <c>Asia/Amman</c>): for times that its pages give without one, and for what «أمس» means in its articles. Null when unknown.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Where the outlet has its seat, ISO 3166-1 alpha-2 (<c>JO</c>); null when not known or of no one country.</summary>
    public string? Country { get; init; }

    /// <summary>Who owns or pays for the outlet, as publicly known, a few words for readers; null when not known.</summary>
    public string? Ownership { get; init; }

    /// <summary>Topics of all its articles, for those that name no section.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}
