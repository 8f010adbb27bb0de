namespace Bot.News.Timelines;

/// <summary>An event line with what a timeline wants to know of it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Stems">What it is about, for telling whether two lines tell the same.</param>
/// <param name="MentionsAll">Whether it mentions all names; otherwise it mentions some and its article is about all.</param>
/// <param name="Named">How many of the names its own words have; the others it mentions by a role or a pronoun, or its headline does.</param>
/// <param name="IsDangling">Whether its beginning leaves open who is meant or who says it; another line of the same tells it better.</param>
/// <param name="IsHeadline">Whether the headline of its article has all names.</param>
internal sealed record TimelineLine(EventLine Line, IReadOnlySet<string> Stems, bool MentionsAll, int Named, bool IsDangling, bool IsHeadline)
{
    /// <summary>How many of the telling words two lines share: 0 for none, 1 for the same words.</summary>
    public double Nearness(TimelineLine other) =>
        Stems.Count == 0 || other.Stems.Count == 0 ? 0 : Stems.Count(other.Stems.Contains) / Math.Sqrt((double)Stems.Count * other.Stems.Count);
}
