using Bot.News;
using Bot.Settings;

namespace Bot.Sources;

/// <summary>The operator's list of sources as a file that can be changed. A change is checked before it is written, and written wholly or not at all.</summary>
public sealed class SourceFile
{
    private readonly string _path;
    private byte[] _text;

    private SourceFile(string path, byte[] text) => (_path, _text, Sources) = (path, text, SourceList.Parse(path, text));

    /// <summary>The sources in file order.</summary>
    public IReadOnlyList<Source> Sources { get; private set; }

    /// <summary>Reads the list; one that is not there yet is empty.</summary>
    /// <exception cref="SetupException">It cannot be read, or is wrong.</exception>
    public static SourceFile Open(string path) => new(path, File.Exists(path) ? SourceList.ReadBytes(path) : SourceListText.Empty);

    /// <summary>The source with the same feed, whether it is asked with or without TLS; null when none has it.</summary>
    public Source? FindFeed(Uri feed) => Sources.FirstOrDefault(s => FeedKey.Of(s.Feed) == FeedKey.Of(feed));

    /// <summary>Adds sources at the end.</summary>
    /// <exception cref="SetupException">One of them is wrong, or the file cannot be written; then nothing is changed.</exception>
    public void Add(IReadOnlyList<Source> sources) => Write(SourceListText.Add(_text, sources));

    /// <summary>Takes sources out.</summary>
    /// <param name="ids">Ids that are listed.</param>
    /// <exception cref="SetupException">The file cannot be written; then nothing is changed.</exception>
    public void Remove(IReadOnlyCollection<string> ids) =>
        Write(Enumerable.Range(0, Sources.Count).Where(i => ids.Contains(Sources[i].Id, StringComparer.Ordinal)).Reverse().Aggregate(_text, SourceListText.Remove));

    /// <summary>Gives a source another feed; all else that the list says of it stays.</summary>
    /// <exception cref="SetupException">The file cannot be written; then nothing is changed.</exception>
    public void ChangeFeed(Source source, Uri feed) => Write(SourceListText.ChangeFeed(_text, Sources.ToList().IndexOf(source), feed));

    private void Write(byte[] text)
    {
        var sources = SourceList.Parse(_path, text);
        try
        {
            WholeFile.Write(_path, text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"The list of sources {_path} cannot be written: {fault.Message} Make the file and its folder writable for this user, or copy it to a place that is and name the copy as BOT_SOURCES.");
        }

        (_text, Sources) = (text, sources);
    }
}
