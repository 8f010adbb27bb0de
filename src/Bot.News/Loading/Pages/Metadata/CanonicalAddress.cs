using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.News.Loading.Pages.Metadata;

/// <summary>Finds the one address that a page gives itself, whichever address it was fetched from.</summary>
internal static partial class CanonicalAddress
{
    /// <summary>
    /// What <c>link rel=canonical</c>, <c>og:url</c> or JSON-LD's <c>mainEntityOfPage</c> say, the first that names a page of the same site which
    /// is not its home page: templates write that one onto every page. Without fragment; null when none does.
    /// </summary>
    /// <param name="document">The page.</param>
    /// <param name="mainPage">What JSON-LD says; null when nothing.</param>
    /// <param name="url">Where the page was found.</param>
    /// <param name="addresses">Tells that «m.example.org» and «www.example.org» are the same site.</param>
    public static Uri? Find(IDocument document, string? mainPage, Uri url, ArticleAddresses addresses)
    {
        string?[] stated =
        [
            document.QuerySelector("link[rel~='canonical' i][href]")?.GetAttribute("href"),
            document.QuerySelector("meta[property='og:url'], meta[name='og:url']")?.GetAttribute("content"),
            mainPage,
        ];
        return stated.Select(text => WebAddress.Resolve(text, url)).OfType<Uri>().Where(address => IsSameSite(addresses.HostOf(address), addresses.HostOf(url)) && !IsHome(address)).Select(WithoutFragment).FirstOrDefault();
    }

    private static bool IsSameSite(string one, string other) =>
        one == other || one.EndsWith("." + other, StringComparison.Ordinal) || other.EndsWith("." + one, StringComparison.Ordinal);

    private static bool IsHome(Uri address) => address.Query.Length == 0 && HomePath().IsMatch(address.AbsolutePath);

    private static Uri WithoutFragment(Uri address) => new(address.GetLeftPart(UriPartial.Query));

    // «/», «/ar/», «/index.php»
    [GeneratedRegex(@"^/(?:[a-z]{2}(?:/|$))?(?:(?:index|default|home)(?:\.[a-z]+)?/?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex HomePath();
}
