namespace Bot.News.Loading.Opml;

/// <summary>What came of reading an OPML document.</summary>
public abstract record OpmlResult
{
    private OpmlResult()
    {
    }

    /// <summary>It is a list of feeds.</summary>
    /// <param name="Feeds">The feeds in document order; may be empty.</param>
    /// <param name="Faults">The entries that are no feed of the web, one English sentence each.</param>
    public sealed record Parsed(IReadOnlyList<OpmlFeed> Feeds, IReadOnlyList<string> Faults) : OpmlResult;

    /// <summary>It is none.</summary>
    /// <param name="Reason">Why, one English sentence.</param>
    public sealed record Malformed(string Reason) : OpmlResult;
}
