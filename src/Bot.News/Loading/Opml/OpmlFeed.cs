namespace Bot.News.Loading.Opml;

/// <summary>A feed in a list that feed readers exchange.</summary>
/// <param name="Address">Its address, http or https.</param>
public sealed record OpmlFeed(Uri Address)
{
    /// <summary>Its name; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet's page, http or https; null when it names none.</summary>
    public Uri? Home { get; init; }

    /// <summary>The folders around it, the outermost first, then its own categories; each once.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}
