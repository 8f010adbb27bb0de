using Bot.Arabic.Dates;
using Bot.News;
using Bot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage;

/// <summary>Articles in the database.</summary>
internal sealed class ArticleStore(StorageContexts contexts) : IArticleStore
{
    public async Task<int> AddAsync(IReadOnlyCollection<ReadArticle> articles, CancellationToken cancellationToken)
    {
        // Made before the transaction begins: it is most of the work, and others wait for the end of a transaction.
        var rows = articles.Select(ArticleRow.From).DistinctBy(a => a.Id, StringComparer.Ordinal).ToList();
        await using var context = contexts.Open();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var inserted = await context.InsertAsync(rows, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return inserted;
    }

    public async Task<IReadOnlySet<string>> FindKnownAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var clean = ids.Select(StoredText.Clean).ToList();
        await using var context = contexts.Open();
        var stored = await context.Articles.Where(a => EF.Parameter(clean).Contains(a.Id)).Select(a => a.Id).ToListAsync(cancellationToken);
        var found = stored.ToHashSet(StringComparer.Ordinal);
        return ids.Where(id => found.Contains(StoredText.Clean(id))).ToHashSet(StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<StoredArticle>> GetPublishedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        var rows = await context.Articles.AsNoTracking()
            .Where(a => a.Published >= from && a.Published < to)
            .OrderBy(a => a.Published).ThenBy(a => a.Key)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToStoredArticle())];
    }

    public async Task<DateTimeOffset?> GetNewestPublicationAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        var newest = await context.Articles
            .OrderByDescending(a => a.Published)
            .Select(a => new { a.Published, a.PublishedOffset })
            .FirstOrDefaultAsync(cancellationToken);
        return newest is null ? null : ArticleRow.WithOffset(newest.Published, newest.PublishedOffset);
    }

    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        return await context.Articles.CountAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<WordCount>> FindNameWordsAsync(IReadOnlyCollection<long> keys, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT DISTINCT word, articles FROM {NameWord.Table} WHERE key IN ({context.AddKeys(command, keys)})";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var words = new List<WordCount>();
        while (await reader.ReadAsync(cancellationToken))
        {
            words.Add(new WordCount(reader.GetString(0), reader.GetInt32(1)));
        }

        return words;
    }

    public async Task<IReadOnlyList<EventLine>> FindEventLinesAsync(
        IReadOnlyList<IReadOnlyList<string>> names, int limit, CancellationToken cancellationToken)
    {
        var searchable = names.Select(IndexedWords.Searchable).ToList();
        if (searchable.Exists(forms => forms.Length == 0))
        {
            return [];
        }

        await using var context = contexts.Open();
        var articles = await FindNewestAsync(context, searchable, limit, cancellationToken);
        var keys = articles.ConvertAll(a => a.Key);
        var lines = await context.EventLines.AsNoTracking()
            .Where(l => EF.Parameter(keys).Contains(l.ArticleKey))
            .ToListAsync(cancellationToken);
        var linesOf = lines.ToLookup(l => l.ArticleKey);
        return [.. articles.SelectMany(a => linesOf[a.Key].OrderBy(l => l.Line).Select(l => ToEventLine(a, l)))];
    }

    private static async Task<List<ArticleRow>> FindNewestAsync(
        StorageContext context, List<string[]> names, int limit, CancellationToken cancellationToken)
    {
        var articles = context.Articles.AsNoTracking();
        if (names.Count > 0)
        {
            var matching = context.FindArticleKeys(names);
            articles = articles.Where(a => matching.Contains(a.Key));
        }

        var newest = await articles
            .OrderByDescending(a => a.Published).ThenByDescending(a => a.Key)
            .Take(limit)
            .ToListAsync(cancellationToken);
        newest.Reverse();
        return newest;
    }

    private static EventLine ToEventLine(ArticleRow article, EventLineRow line) => new()
    {
        ArticleId = article.Id,
        Outlet = article.Outlet,
        Url = article.Url,
        Title = article.Title,
        Published = ArticleRow.WithOffset(article.Published, article.PublishedOffset),
        StoryId = article.StoryId,
        Ordinal = line.Ordinal,
        Date = PartialDate.TryParse(line.Date, out var date) ? date : throw new InvalidOperationException($"Stored date {line.Date} is none."),
        IsStated = line.IsStated,
        IsExpected = line.IsExpected,
        Text = article.Text.Substring(line.Start, line.Length),
        Quote = line is { QuoteStart: { } start, QuoteLength: { } length } ? article.Text.Substring(start, length) : null,
        Speaker = line.Speaker,
        Names = line.Names,
    };
}
