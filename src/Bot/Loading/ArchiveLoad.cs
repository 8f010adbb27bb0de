using System.Globalization;
using Bot.News.Loading;
using Bot.News.Loading.Archives;

namespace Bot.Loading;

/// <summary>Imports archives of articles, which keep their ids.</summary>
internal sealed class ArchiveLoad(ArticleIntake intake)
{
    // Large enough that a transaction costs little, small enough that a stop loses little.
    private const int BatchSize = 500;

    public async Task<LoadOutcome> LoadAsync(string file, IProgress<double> progress, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            return await LoadAsync(stream, progress, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return LoadOutcome.Failed($"The file cannot be read: {fault.Message}");
        }
    }

    private async Task<LoadOutcome> LoadAsync(FileStream stream, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var (articles, stored, failures, batch) = (0, 0, new List<string>(), new List<LoadedArticle>(BatchSize));
        await foreach (var line in ArticleArchive.ReadAsync(stream, cancellationToken))
        {
            switch (line)
            {
                case ArchiveLine.Read read:
                    batch.Add(new LoadedArticle(read.Article));
                    articles++;
                    break;
                case ArchiveLine.Broken broken:
                    failures.Add(string.Create(CultureInfo.InvariantCulture, $"line {broken.LineNumber}: {broken.Reason}"));
                    break;
            }

            if (batch.Count == BatchSize)
            {
                stored += await intake.TakeAsync(batch, cancellationToken);
                batch.Clear();
                progress.Report((double)stream.Position / stream.Length);
            }
        }

        stored += await intake.TakeAsync(batch, cancellationToken);
        return new LoadOutcome(stored, articles - stored, failures);
    }
}
