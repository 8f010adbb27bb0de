using System.Linq.Expressions;
using Bot.Arabic.Dates;
using Bot.News;
using Bot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage;

/// <summary>Articles in the database.</summary>
internal sealed class ArticleStore(StorageContexts contexts) : IArticleStore
{
    private static readonly Expression<Func<ArticleRow, KnownArticle>> Known = a => new KnownArticle
    {
        Id = a.Id,
        Outlet = a.Outlet,
        Title = a.Title,
        Published = a.Published,
        Updated = a.Updated,
        Version = a.Version,
        Fingerprint = a.Fingerprint,
    };

    public async Task<int> AddAsync(
        IReadOnlyCollection<ReadArticle> articles, IReadOnlyCollection<ArticleAlias> aliases, CancellationToken cancellationToken)
    {
        // Made before the transaction begins: it is most of the work, and others wait for the end of a transaction.
        var rows = articles.Select(ArticleRow.From).DistinctBy(a => a.Id, StringComparer.Ordinal).ToList();
        await using var context = contexts.Open();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        foreach (var row in rows.Where(r => r.Version > 1).OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            await context.Articles
                .Where(a => a.Id == row.Id && a.ReplacedAt == null && a.Version < row.Version)
                .ExecuteUpdateAsync(a => a.SetProperty(r => r.ReplacedAt, row.Since), cancellationToken);
        }

        await ArticleAliases.SaveAsync(context, aliases, cancellationToken);
        var inserted = await context.InsertAsync(rows, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return inserted;
    }

    public async Task<IReadOnlyDictionary<string, KnownKey>> FindKnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        var aliases = await ArticleAliases.FindAsync(context, keys, cancellationToken);
        var ids = keys.Select(StoredText.Clean).Concat(aliases.Values.Select(a => a.ArticleId)).Distinct(StringComparer.Ordinal).ToList();
        var articles = (await Newest(context).Where(a => EF.Parameter(ids).Contains(a.Id)).Select(Known).ToListAsync(cancellationToken))
            .ToDictionary(a => a.Id, StringComparer.Ordinal);
        var known = new Dictionary<string, KnownKey>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (articles.TryGetValue(StoredText.Clean(key), out var article))
            {
                known[key] = new KnownKey(article, null);
            }
            else if (aliases.TryGetValue(StoredText.Clean(key), out var alias) && articles.TryGetValue(alias.ArticleId, out var named))
            {
                known[key] = new KnownKey(named, alias.Mark);
            }
        }

        return known;
    }

    public async Task<IReadOnlyList<KnownArticle>> FindByTextAsync(IReadOnlyCollection<long> fingerprints, CancellationToken cancellationToken)
    {
        var wanted = fingerprints.Cast<long?>().ToList();
        await using var context = contexts.Open();
        return await Newest(context).Where(a => EF.Parameter(wanted).Contains(a.Fingerprint)).Select(Known).ToListAsync(cancellationToken);
    }

    public async Task<StoredArticle?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        var row = await Newest(context).SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        return row?.ToStoredArticle();
    }

    public async Task<IReadOnlyList<StoredArticle>> GetPublishedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        var rows = await Newest(context)
            .Where(a => a.Published >= from && a.Published < to)
            .OrderBy(a => a.Published).ThenBy(a => a.Key)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => r.ToStoredArticle())];
    }

    public async Task<IReadOnlyList<ArticleChange>> GetChangedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open();
        var versions = context.Articles.AsNoTracking();
        var now = await versions
            .Where(a => a.Version > 1 && a.Since >= from && a.Since < to && a.Published < from && (a.ReplacedAt == null || a.ReplacedAt >= to))
            .OrderBy(a => a.Published).ThenBy(a => a.Key)
            .ToListAsync(cancellationToken);
        var ids = now.ConvertAll(a => a.Id);
        var before = await versions
            .Where(a => a.ReplacedAt != null && EF.Parameter(ids).Contains(a.Id) && a.Since < from && a.ReplacedAt >= from)
            .ToListAsync(cancellationToken);
        return [.. now.Join(before, n => n.Id, b => b.Id, (n, b) => new ArticleChange(n.ToStoredArticle(), n.Since, b.ToArticle()), StringComparer.Ordinal)];
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
        return await Newest(context).CountAsync(cancellationToken);
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

    private static IQueryable<ArticleRow> Newest(StorageContext context) => context.Articles.AsNoTracking().Where(a => a.ReplacedAt == null);

    private static async Task<List<ArticleRow>> FindNewestAsync(
        StorageContext context, List<string[]> names, int limit, CancellationToken cancellationToken)
    {
        var articles = Newest(context);
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
