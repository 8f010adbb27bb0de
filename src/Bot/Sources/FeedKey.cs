using System.Globalization;

namespace Bot.Sources;

/// <summary>Tells whether two addresses are those of one feed.</summary>
internal static class FeedKey
{
    /// <summary>The same for http and https, and for what differs in the fragment only.</summary>
    public static string Of(Uri feed) => string.Create(
        CultureInfo.InvariantCulture, $"{feed.IdnHost}:{(feed.IsDefaultPort ? 0 : feed.Port)}{feed.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped)}");
}
