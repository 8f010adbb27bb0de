using System.Globalization;
using Bot.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bot.Storage.Sqlite;

/// <summary>Inserts articles by prepared statements, one a row: within one process a statement costs microseconds, not a round trip.</summary>
internal sealed class SqliteArticleWriter(SqliteContext context)
{
    private readonly TableColumns _articleColumns = TableColumns.Of<ArticleRow>(context);
    private readonly TableColumns _lineColumns = TableColumns.Of<EventLineRow>(context);

    /// <inheritdoc cref="StorageContext.InsertAsync"/>
    public int Insert(IReadOnlyList<ArticleRow> articles, CancellationToken cancellationToken)
    {
        using var insertArticle = Prepare(_articleColumns.Table, _articleColumns.Names, $"ON CONFLICT (id) WHERE {ArticleRow.IsNewest} DO NOTHING RETURNING key");
        using var insertLine = Prepare(_lineColumns.Table, _lineColumns.Names);
        using var insertWords = Prepare(SqliteWordIndex.Table, ["rowid", "words"]);
        var inserted = new List<ArticleRow>(articles.Count);
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Fill(insertArticle, _articleColumns, article);
            if (insertArticle.ExecuteScalar() is not long key)
            {
                continue;
            }

            inserted.Add(article);
            InsertLines(insertLine, article, key);
            insertWords.Parameters[0].Value = key;
            insertWords.Parameters[1].Value = string.Join(' ', article.Words);
            insertWords.ExecuteNonQuery();
        }

        InsertNameWords(inserted);
        return inserted.Count;
    }

    private void InsertNameWords(List<ArticleRow> articles)
    {
        using var insert = Prepare(NameWord.Table, NameWord.Columns, NameWord.OnConflict);
        foreach (var (key, word, count) in NameWord.Of(articles))
        {
            insert.Parameters[0].Value = key;
            insert.Parameters[1].Value = word;
            insert.Parameters[2].Value = count;
            insert.ExecuteNonQuery();
        }
    }

    private void InsertLines(SqliteCommand insertLine, ArticleRow article, long key)
    {
        foreach (var line in article.Lines)
        {
            line.ArticleKey = key;
            Fill(insertLine, _lineColumns, line);
            insertLine.ExecuteNonQuery();
        }
    }

    private static void Fill(SqliteCommand command, TableColumns columns, object row)
    {
        for (var i = 0; i < columns.Names.Count; i++)
        {
            command.Parameters[i].Value = columns.ValueOf(row, i);
        }
    }

    private SqliteCommand Prepare(string table, IReadOnlyList<string> columns, string ending = "")
    {
        var command = (SqliteCommand)context.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        var parameters = columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@p{i}")).ToList();
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", parameters)}) {ending}";
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new SqliteParameter(parameter, null));
        }

        return command;
    }
}
