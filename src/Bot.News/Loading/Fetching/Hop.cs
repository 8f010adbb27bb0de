namespace Bot.News.Loading.Fetching;

/// <summary>What one request led to: either an answer or a redirect.</summary>
internal readonly record struct Hop
{
    /// <summary>An answer.</summary>
    public Hop(FetchResult result) => Result = result;

    /// <summary>A redirect.</summary>
    public Hop(Uri next, bool isPermanent) => (Next, IsPermanent) = (next, isPermanent);

    /// <summary>The answer; null for a redirect.</summary>
    public FetchResult? Result { get; }

    /// <summary>Where the redirect leads; null for an answer.</summary>
    public Uri? Next { get; }

    /// <summary>Whether the redirect holds for good (301, 308).</summary>
    public bool IsPermanent { get; }
}
