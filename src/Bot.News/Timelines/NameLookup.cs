using Bot.Arabic.Names;

namespace Bot.News.Timelines;

/// <summary>Finds the words of the articles that write a name asked for. It keeps the vocabulary between questions. Thread-safe.</summary>
internal sealed class NameLookup(IArticleStore articles, TimeProvider time) : IDisposable
{
    // A name written with its clitics has about a dozen forms, and variants of spelling double them.
    private const int MaxForms = 40;
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _oneReader = new(1);
    private State? _state;

    /// <summary>The forms of each word, best first, in normal form; none where no article has the word in any script or spelling.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> FindAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        await _oneReader.WaitAsync(cancellationToken);
        try
        {
            var state = _state ??= await ReadAsync(cancellationToken);
            var forms = Find(state.Index, words);
            var isOld = time.GetUtcNow() - state.ReadAt >= Freshness;
            if ((!isOld && !forms.Exists(f => f.Count == 0)) || await articles.CountAsync(cancellationToken) == state.Articles)
            {
                return forms;
            }

            _state = await ReadAsync(cancellationToken);
            return Find(_state.Index, words);
        }
        finally
        {
            _oneReader.Release();
        }
    }

    public void Dispose() => _oneReader.Dispose();

    private static List<IReadOnlyList<string>> Find(NameIndex index, IReadOnlyList<string> words) =>
        [.. words.Select(word => index.Find(word, MaxForms).Select(match => match.Word).ToList())];

    private async Task<State> ReadAsync(CancellationToken cancellationToken)
    {
        var count = await articles.CountAsync(cancellationToken);
        var words = await articles.GetVocabularyAsync(cancellationToken);
        return new State(new NameIndex(words.Select(w => (w.Word, w.Articles))), count, time.GetUtcNow());
    }

    private sealed record State(NameIndex Index, int Articles, DateTimeOffset ReadAt);
}
