using Bot.Arabic;

namespace Bot.News.Summarizing;

/// <summary>
/// Puts each arriving article into the story that it tells, or opens one. An article joins the story of the last two days whose words
/// are nearest to its own. The same articles in the same order always give the same stories. Not thread-safe.
/// </summary>
public sealed class StoryTracker(Lexicon lexicon)
{
    // Labelled stories come out nearly equally well from .22 to .27; below, neighbouring stories melt together, above, long ones fall apart.
    private const double LeastCosine = 0.25;

    private readonly StoryWords _words = new(lexicon);
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);
    private readonly PriorityQueue<Member, DateTimeOffset> _byAge = new();
    private WordRarity _rarity = new(lexicon);
    private StoryIndex _index = new();

    /// <summary>How long an article keeps its story open, in time of publication. A longer time chains the happenings of a long affair into one story.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromDays(2);

    /// <summary>When the newest article that it has seen was published; null when it has seen none.</summary>
    public DateTimeOffset? Newest { get; private set; }

    /// <summary>
    /// The key of the story that the article joins; the article's own id when it opens one. Articles are expected in order of publication;
    /// a late one may join a story that is still open. An article that was assigned already keeps its story.
    /// </summary>
    public string Assign(Article article) => Take(article, null);

    /// <summary>Forgets everything and goes on from articles that were assigned before, oldest first: those of <see cref="Window"/> are enough.</summary>
    public void Restart(IEnumerable<StoredArticle> recent)
    {
        _members.Clear();
        _byAge.Clear();
        _rarity = new WordRarity(lexicon);
        _index = new StoryIndex();
        Newest = null;
        foreach (var stored in recent)
        {
            Take(stored.Article, stored.StoryId);
        }
    }

    private string Take(Article article, string? storyId)
    {
        if (_members.TryGetValue(article.Id, out var known))
        {
            return known.StoryId;
        }

        Newest = Newest > article.Published ? Newest : article.Published;
        Forget(Newest.Value - Window);
        var counts = _words.Count(article);
        _rarity.Add(counts.Keys);
        var vector = StoryVector.Of(counts, _rarity);
        storyId ??= _index.FindNearest(vector) is { Cosine: >= LeastCosine } nearest ? nearest.StoryId : article.Id;
        var member = new Member(article.Id, storyId, vector);
        _members.Add(article.Id, member);
        _byAge.Enqueue(member, article.Published);
        _index.Add(storyId, vector);
        return storyId;
    }

    private void Forget(DateTimeOffset before)
    {
        while (_byAge.TryPeek(out var member, out var published) && published < before)
        {
            _byAge.Dequeue();
            _members.Remove(member.ArticleId);
            _rarity.Remove(member.Vector.Keys);
            _index.Remove(member.StoryId, member.Vector);
        }
    }

    private sealed record Member(string ArticleId, string StoryId, IReadOnlyDictionary<string, double> Vector);
}
