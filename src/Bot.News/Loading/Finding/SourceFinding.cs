namespace Bot.News.Loading.Finding;

/// <summary>What came of looking for an outlet's feed.</summary>
public abstract record SourceFinding
{
    private SourceFinding()
    {
    }

    /// <summary>There is one.</summary>
    /// <param name="Best">The feed of what was named: of the section, where a section was named.</param>
    /// <param name="Others">Further feeds that the same page names, the nearest first; not all of them where it names very many.</param>
    public sealed record Found(FoundFeed Best, IReadOnlyList<FoundFeed> Others) : SourceFinding;

    /// <summary>There is none, or the bot may not go there.</summary>
    /// <param name="Reason">Why, and what to do, whole English sentences for the operator.</param>
    public sealed record NotFound(string Reason) : SourceFinding;
}
