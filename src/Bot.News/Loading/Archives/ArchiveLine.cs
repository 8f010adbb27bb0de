namespace Bot.News.Loading.Archives;

/// <summary>What came of one line of an archive.</summary>
public abstract record ArchiveLine
{
    private ArchiveLine(int number) => Number = number;

    /// <summary>The line's number in the file, from 1.</summary>
    public int Number { get; }

    /// <summary>The line holds an article.</summary>
    public sealed record Read(int LineNumber, Article Article) : ArchiveLine(LineNumber);

    /// <summary>The line cannot be used; the ones after it can.</summary>
    /// <param name="LineNumber">The line's number in the file, from 1.</param>
    /// <param name="Reason">Why, one English sentence for the operator.</param>
    public sealed record Broken(int LineNumber, string Reason) : ArchiveLine(LineNumber);
}
