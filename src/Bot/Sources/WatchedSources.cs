using Bot.News;
using Bot.Settings;

namespace Bot.Sources;

/// <summary>A list of sources that the operator may change while the program runs.</summary>
/// <remarks>One caller at a time.</remarks>
public sealed class WatchedSources(string file)
{
    private (DateTime Written, long Length)? _seen;
    private IReadOnlyList<Source> _sources = [];

    /// <summary>The sources as they are listed now; the same list while the file has not changed. None where there is no file yet: the first one may be added later.</summary>
    /// <exception cref="SetupException">The file has changed and is wrong. The next call gives the sources from before, until it changes again.</exception>
    public IReadOnlyList<Source> Read()
    {
        var info = new FileInfo(WholeFile.PlaceOf(file));
        var now = info.Exists ? (info.LastWriteTimeUtc, info.Length) : default;
        var isToBeRead = _seen is null ? info.Exists : _seen != now;
        _seen = now;
        if (isToBeRead)
        {
            _sources = SourceList.Read(file);
        }

        return _sources;
    }
}
