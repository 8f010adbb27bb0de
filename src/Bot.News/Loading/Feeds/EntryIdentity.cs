using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.News.Loading.Feeds;

/// <summary>Tells an entry of a feed when it comes again, and whether it says something else then.</summary>
/// <param name="Key">The same for the same entry, even when its address changes; no other feed has it.</param>
/// <param name="Said">What it says, in short: headline, times and text.</param>
internal sealed record EntryIdentity(string Key, string Said)
{
    /// <summary>The identity of an entry with a link.</summary>
    /// <param name="feed">What names the feed for good.</param>
    /// <param name="entry">The entry; by its own key, or where it has none, by its link.</param>
    /// <param name="addresses">Tells what a link has that doesn't matter.</param>
    public static EntryIdentity Of(string feed, FeedEntry entry, ArticleAddresses addresses) => new(
        Hash("entry", feed, entry.Id ?? addresses.IdOf(entry.Link!)),
        Hash(entry.Title, Print(entry.Published?.Time), Print(entry.Updated?.Time), entry.Content ?? entry.Summary));

    private static string? Print(DateTimeOffset? time) => time?.UtcTicks.ToString(CultureInfo.InvariantCulture);

    private static string Hash(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 8));
}
