using System.Text;
using Bot.Newsroom.Pages;

namespace Bot.Newsroom;

/// <summary>Reads a newsroom folder; every fault is a <see cref="NewsroomException"/> that names its place.</summary>
internal sealed class NewsroomReader(string folder)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public NewsroomContent Read()
    {
        var outlets = Path.Combine(folder, "outlets");
        if (!Directory.Exists(outlets))
        {
            throw new NewsroomException($"'{folder}' is not a newsroom: it has no folder 'outlets'.");
        }

        var read = Directory.EnumerateDirectories(outlets).Order(StringComparer.Ordinal).Select(ReadOutlet).ToList();
        return read.Count > 0 ? new NewsroomContent(read) : throw new NewsroomException($"The newsroom '{folder}' has no outlet.");
    }

    private Outlet ReadOutlet(string outletFolder)
    {
        var id = CheckName(outletFolder);
        var settingsPath = Path.Combine(outletFolder, "outlet.json");
        var settings = OutletFile.Parse(Relative(settingsPath), ReadText(settingsPath));
        var templatePath = Path.Combine(outletFolder, "page.html");
        var template = PageTemplate.Parse(Relative(templatePath), ReadText(templatePath));
        var calendar = settings.ToCalendar();
        return new Outlet(calendar, template)
        {
            Id = id,
            Name = settings.Name,
            Language = settings.Language,
            Topics = settings.Topics,
            FeedTitle = settings.FeedTitle,
            Color = settings.Color,
            Articles = ReadArticles(outletFolder, calendar.TimeZone),
        };
    }

    private List<NewsroomArticle> ReadArticles(string outletFolder, TimeZoneInfo timeZone)
    {
        var articlesFolder = Path.Combine(outletFolder, "articles");
        var files = Directory.Exists(articlesFolder) ? Directory.GetFiles(articlesFolder, "*.txt") : [];
        if (files.Length == 0)
        {
            throw NewsroomException.InFile(Relative(articlesFolder), "there is no article (*.txt).");
        }

        var articles = files.Select(f => new ArticleFile(Relative(f), timeZone).Parse(CheckName(f), ReadText(f))).ToList();
        var slugs = articles.Select(a => a.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (article.Body.OfType<ArticleBlock.Related>().FirstOrDefault(r => !slugs.Contains(r.Slug)) is { } lost)
            {
                throw NewsroomException.InFile($"{Relative(articlesFolder)}/{article.Slug}.txt", $"the related article '{lost.Slug}' does not exist.");
            }
        }

        return [.. articles.OrderByDescending(a => a.Published).ThenBy(a => a.Slug, StringComparer.Ordinal)];
    }

    // Names become parts of addresses as they stand.
    private string CheckName(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? name
            : throw NewsroomException.InFile(Relative(path), "its name may hold only small Latin letters, digits and hyphens.");
    }

    private string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path, StrictUtf8).ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException e)
        {
            throw NewsroomException.InFile(Relative(path), "it is not UTF-8 text.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NewsroomException.InFile(Relative(path), "it is missing or cannot be read.", e);
        }
    }

    private string Relative(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
