using System.Collections.Concurrent;

namespace Bot.News.Loading.Sweeping;

/// <summary>
/// The pages that gave no article and will give none soon: not found, no article, forbidden. A feed names its entries for days, and each of
/// these pages is asked for once a day instead of each time that its feed changes. Forgotten when the program ends.
/// </summary>
/// <remarks>Safe for concurrent use.</remarks>
internal sealed class FailedPages(TimeProvider time)
{
    private const int PagesBetweenCleanings = 1_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<Uri, DateTimeOffset> _until = new();

    /// <summary>Whether it failed within the last day.</summary>
    public bool Contains(Uri page) => _until.TryGetValue(page, out var until) && time.GetUtcNow() < until;

    /// <summary>Remembers a page for a day.</summary>
    public void Add(Uri page)
    {
        var now = time.GetUtcNow();
        _until[page] = now + Kept;
        if (_until.Count % PagesBetweenCleanings == 0)
        {
            foreach (var (old, _) in _until.Where(p => p.Value <= now))
            {
                _until.TryRemove(old, out _);
            }
        }
    }
}
