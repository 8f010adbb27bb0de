using Bot.News;

namespace Bot.Newsroom;

/// <summary>A newsroom: invented outlets with their articles and pages, read from a folder (its format: <c>config/newsroom/README.md</c>).</summary>
/// <param name="Outlets">By id in ordinal order; at least one, each with at least one article.</param>
public sealed record NewsroomContent(IReadOnlyList<Outlet> Outlets)
{
    /// <summary>The last moment that any page states (UTC): from then on every article is in the past.</summary>
    public DateTimeOffset Newest => Outlets.SelectMany(o => o.Articles).Max(a => a.LastChange).ToUniversalTime();

    /// <summary>Reads and checks a folder completely.</summary>
    /// <exception cref="NewsroomException">The folder is missing, or something in it is wrong.</exception>
    public static NewsroomContent Read(string folder) => new NewsroomReader(folder).Read();

    /// <summary>The outlets as sources to sweep.</summary>
    /// <param name="baseAddress">Where a <see cref="NewsroomServer"/> serves them, with a slash at the end.</param>
    public IReadOnlyList<Source> SourcesAt(Uri baseAddress) =>
        [.. Outlets.Select(o => new Source
        {
            Id = o.Id,
            Name = o.Name,
            Feed = new Uri(baseAddress, o.Id + "/feed.xml"),
            TimeZone = o.Calendar.TimeZone.Id,
            Topics = o.Topics,
        })];
}
