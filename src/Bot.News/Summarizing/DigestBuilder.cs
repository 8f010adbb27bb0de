using Bot.Arabic;
using Bot.Arabic.Summaries;
using Bot.Arabic.Text;

namespace Bot.News.Summarizing;

/// <summary>Makes the digest of a day from the stored articles. Thread-safe.</summary>
public sealed class DigestBuilder
{
    // One of the most central ones tells the story; the others serve for quotations, dates and links.
    private const int ArticlesRead = 5;
    private const int ArticlesTelling = 3;

    // About three lines on a phone: a long first sentence, or two short ones.
    private const int SummaryWords = 45;
    private const int SummarySentences = 2;

    private readonly IArticleStore _articles;
    private readonly TextAnalyzer _analyzer;
    private readonly Summarizer _summarizer;
    private readonly ArticleCentrality _centrality;
    private readonly DayStories _stories;
    private readonly StoryRanking _ranking;
    private readonly KeyQuote _quote;
    private readonly KeyDates _dates;
    private readonly TellingStems _stems;

    /// <summary>Reads the word lists once.</summary>
    public DigestBuilder(IArticleStore articles, TextAnalyzer analyzer, Lexicon lexicon)
    {
        (_articles, _analyzer) = (articles, analyzer);
        var vectors = new ArticleVectors(lexicon);
        _summarizer = new Summarizer(lexicon);
        _centrality = new ArticleCentrality(lexicon, vectors);
        _stories = new DayStories(vectors);
        _ranking = new StoryRanking(lexicon);
        _quote = new KeyQuote(lexicon);
        _dates = new KeyDates(lexicon);
        _stems = new TellingStems(lexicon);
    }

    /// <summary>
    /// Builds the digest: the stories that were published on the day, and what was added on it to articles of days before. A day without news,
    /// or without news of the topics, gives an empty one.
    /// </summary>
    /// <param name="day">The day of publication.</param>
    /// <param name="zone">Whose midnights begin and end the day.</param>
    /// <param name="topics">Sections (or topics of sources) in any spelling, one of which an article of a story has to have; none for all stories.</param>
    /// <param name="maxStories">At most this many stories, the most told; 0 or more.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Digest> BuildAsync(DateOnly day, TimeZoneInfo zone, IReadOnlyList<string> topics, int maxStories, CancellationToken cancellationToken)
    {
        var (start, end) = DayRange.Of(day, zone);
        var wanted = topics.Select(ArabicNormalizer.Normalize).ToHashSet(StringComparer.Ordinal);
        var published = await _articles.GetPublishedAsync(start, end, cancellationToken);
        var updates = Updates.Of(await _articles.GetChangedAsync(start, end, cancellationToken), published);
        var stories = _stories
            .Merge(DayStory.Group(published))
            .Concat(_stories.Merge(DayStory.Group(updates)).Select(s => new DayStory(s.Id, s.Articles) { IsUpdate = true }))
            .Where(s => wanted.Count == 0 || s.Sections.Any(wanted.Contains));
        var chosen = _ranking.Choose(stories, maxStories);
        var told = chosen.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(story => Tell(story, day));
        return new Digest(day, [.. told]);
    }

    private DigestStory Tell(DayStory story, DateOnly day)
    {
        var ordered = _centrality.Order(story.Articles);
        var central = ordered.Take(ArticlesRead).Select(a => new StoryArticle(a, _analyzer.Analyze(a.Text, a.Published))).ToList();
        var (told, summary) = ChooseTold(central);
        List<StoryArticle> read = [told, .. central.Where(a => a != told)];
        return new DigestStory(
            story.Id,
            told.Article.Title,
            summary,
            _quote.Find(read, summary),
            _dates.Find(read, day, summary),
            [.. ordered.Prepend(told.Article).DistinctBy(a => a.Outlet, StringComparer.Ordinal).Select(a => new ArticleLink(a.Id, a.Outlet, a.Url))])
        {
            IsUpdate = story.IsUpdate,
        };
    }

    // The most central article tells the story, unless it is long-winded and another of the most central ones is not.
    private (StoryArticle Told, List<string> Summary) ChooseTold(List<StoryArticle> central)
    {
        var tellings = central
            .Take(ArticlesTelling)
            .Where((a, i) => i == 0 || !_centrality.IsTeaser(a.Article.Title))
            .Select(a => (Told: a, Summary: Summarize(a)))
            .ToList();
        var brief = tellings.FindIndex(t => t.Summary.Sum(CountWords) <= SummaryWords);
        return tellings[Math.Max(0, brief)];
    }

    // What only says the headline again is left out, unless there is nothing else.
    private List<string> Summarize(StoryArticle told)
    {
        var headline = _stems.SetOf(told.Article.Title);
        var sentences = _summarizer.Summarize(told.Reading, told.Article.Title, SummaryWords).Select(s => s.Of(told.Reading.Text)).ToList();
        var telling = sentences.FindAll(s => !_stems.SetOf(s).IsSubsetOf(headline));
        return [.. (telling.Count > 0 ? telling : sentences).Take(SummarySentences)];
    }

    private static int CountWords(string sentence) => sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
