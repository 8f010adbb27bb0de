using System.Globalization;
using Bot.News;
using Bot.News.Loading.Finding;

namespace Bot.CommandLine.Sources;

/// <summary>Shows the source that was listed, and what its feed gives, so that a person sees whether it is the right one.</summary>
internal sealed class FoundFeedReport(Terminal terminal)
{
    private const int Newest = 3;

    /// <summary>Prints it.</summary>
    /// <param name="source">The source as it is listed now.</param>
    /// <param name="before">The source as it was listed; null when it is new.</param>
    /// <param name="list">The file of the list.</param>
    /// <param name="found">What was found.</param>
    public void Print(Source source, Source? before, string list, SourceFinding.Found found)
    {
        terminal.Print(before is null ? $"Added '{source.Id}' to {list}:" : $"Gave '{source.Id}' in {list} another feed, instead of {before.Feed}:");
        terminal.Print($"  name    {source.Name}");
        terminal.Print($"  feed    {source.Feed}");
        if (source.Home is { } home)
        {
            terminal.Print($"  home    {home}");
        }

        if (source.Topics.Count > 0)
        {
            terminal.Print($"  topics  {string.Join("، ", source.Topics)}");
        }

        terminal.Print("Newest entries:");
        foreach (var entry in found.Best.Feed.Entries.Where(e => e.Link is not null).OrderByDescending(e => e.Published?.Time ?? DateTimeOffset.MinValue).Take(Newest))
        {
            var day = entry.Published?.Time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date   ";
            terminal.Print($"  {day}  {entry.Title ?? "(no title)"}");
            terminal.Print($"              {entry.Link}");
        }

        if (found.Others.Count > 0)
        {
            terminal.Print("The page has other feeds; add one by its address:");
            found.Others.ToList().ForEach(other => terminal.Print($"  bot sources add {ShellWord.Of(other.Address)}   {other.Feed.Title}"));
        }
    }
}
