using Bot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>Inserts articles by one statement for a whole chunk, and their lines and words by COPY: three round trips however many rows.</summary>
internal sealed class PostgresArticleWriter(PostgresContext context)
{
    // A statement takes at most 65,535 parameters, and an article has about 20 columns.
    private const int ChunkSize = 1000;

    private readonly NpgsqlConnection _connection = (NpgsqlConnection)context.Database.GetDbConnection();
    private readonly TableColumns _articleColumns = TableColumns.Of<ArticleRow>(context);
    private readonly TableColumns _lineColumns = TableColumns.Of<EventLineRow>(context);

    /// <inheritdoc cref="StorageContext.InsertAsync"/>
    public async Task<int> InsertAsync(IReadOnlyList<ArticleRow> articles, CancellationToken cancellationToken)
    {
        var inserted = new List<ArticleRow>(articles.Count);

        // Two processes that insert the same ids in one order wait for each other; in two orders they would deadlock.
        foreach (var chunk in articles.OrderBy(a => a.Id, StringComparer.Ordinal).Chunk(ChunkSize))
        {
            var keys = await InsertArticlesAsync(chunk, cancellationToken);
            var fresh = chunk.Where(a => keys.ContainsKey(a.Id)).ToList();
            foreach (var article in fresh)
            {
                article.Key = keys[article.Id];
            }

            await CopyLinesAsync(fresh, cancellationToken);
            await CopyWordsAsync(fresh, cancellationToken);
            inserted.AddRange(fresh);
        }

        // Last, since it holds the rows of common words, which every other process wants too, until the transaction ends.
        await AddNameWordsAsync(inserted, cancellationToken);
        return inserted.Count;
    }

    private async Task AddNameWordsAsync(List<ArticleRow> articles, CancellationToken cancellationToken)
    {
        var words = NameWord.Of(articles);
        await using var command = _connection.CreateCommand();
        command.Transaction = (NpgsqlTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        command.Parameters.Add(new NpgsqlParameter { Value = words.Select(w => w.Key).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = words.Select(w => w.Word).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = words.Select(w => w.Articles).ToArray() });
        command.CommandText = $"INSERT INTO {NameWord.Table} ({string.Join(", ", NameWord.Columns)}) SELECT * FROM unnest($1, $2, $3) {NameWord.OnConflict}";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<Dictionary<string, long>> InsertArticlesAsync(ArticleRow[] articles, CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
        command.Transaction = (NpgsqlTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        var rows = new List<string>();
        foreach (var article in articles)
        {
            var places = new string[_articleColumns.Names.Count];
            for (var i = 0; i < places.Length; i++)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = _articleColumns.ValueOf(article, i) });
                places[i] = FormattableString.Invariant($"${command.Parameters.Count}");
            }

            rows.Add($"({string.Join(", ", places)})");
        }

        command.CommandText =
            $"""
            INSERT INTO {_articleColumns.Table} ({string.Join(", ", _articleColumns.Names)})
            VALUES {string.Join(", ", rows)}
            ON CONFLICT (id) WHERE {ArticleRow.IsNewest} DO NOTHING RETURNING id, key
            """;
        var keys = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            keys.Add(reader.GetString(0), reader.GetInt64(1));
        }

        return keys;
    }

    private async Task CopyLinesAsync(IReadOnlyList<ArticleRow> articles, CancellationToken cancellationToken)
    {
        var columns = string.Join(", ", _lineColumns.Names);
        await using var import = await _connection.BeginBinaryImportAsync($"COPY {_lineColumns.Table} ({columns}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var article in articles)
        {
            foreach (var line in article.Lines)
            {
                line.ArticleKey = article.Key;
                await import.StartRowAsync(cancellationToken);
                for (var i = 0; i < _lineColumns.Names.Count; i++)
                {
                    await import.WriteAsync(_lineColumns.ValueOf(line, i), cancellationToken);
                }
            }
        }

        await import.CompleteAsync(cancellationToken);
    }

    private async Task CopyWordsAsync(IReadOnlyList<ArticleRow> articles, CancellationToken cancellationToken)
    {
        await using var import = await _connection.BeginBinaryImportAsync(
            $"COPY {PostgresWordIndex.Table} (article_key, words) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var article in articles)
        {
            await import.StartRowAsync(cancellationToken);
            await import.WriteAsync(article.Key, cancellationToken);
            await import.WriteAsync(article.Words, cancellationToken);
        }

        await import.CompleteAsync(cancellationToken);
    }
}
