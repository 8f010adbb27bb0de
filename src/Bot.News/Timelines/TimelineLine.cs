namespace Bot.News.Timelines;

/// <summary>An event line with what a timeline wants to know of it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Stems">What it is about, for telling whether two lines tell the same.</param>
/// <param name="MentionsAll">Whether it mentions all names; otherwise it mentions some and its article is about all.</param>
/// <param name="IsHeadline">Whether the headline of its article has all names.</param>
internal sealed record TimelineLine(EventLine Line, IReadOnlySet<string> Stems, bool MentionsAll, bool IsHeadline);
