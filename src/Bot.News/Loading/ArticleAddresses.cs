using System.Collections.Frozen;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Bot.Arabic;

namespace Bot.News.Loading;

/// <summary>
/// Knows which addresses lead to one article: by http or https, with a tracking parameter or without, as a page for phones, with a slash at the
/// end, with an Arabic path written out or percent-encoded. What an address may have or not is in the word list <c>address-noise</c>. Thread-safe.
/// </summary>
public sealed class ArticleAddresses
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FrozenSet<string> _hosts;
    private readonly FrozenSet<string> _segments;
    private readonly FrozenSet<string> _parameters;
    private readonly string[] _parameterStarts;
    private readonly string[] _endings;

    /// <summary>Takes the word list.</summary>
    /// <exception cref="IOException">The word list cannot be read.</exception>
    public ArticleAddresses(Lexicon lexicon)
    {
        var words = lexicon.Entries("address-noise").ToLookup(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
        _hosts = words["host"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _segments = words["segment"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _endings = [.. words["ending"]];
        _parameters = words["parameter"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _parameterStarts = [.. words["parameter"].Where(p => p[^1] == '*').Select(p => p[..^1])];
    }

    /// <summary>The address for people: the same page without fragment and tracking parameters.</summary>
    /// <param name="address">An absolute http or https address.</param>
    public Uri Clean(Uri address)
    {
        var parts = address.OriginalString.Split('#')[0].Split('?', 2);
        var query = string.Join('&', parts.Skip(1).SelectMany(Parameters).Where(IsTelling));
        var clean = query.Length > 0 ? $"{parts[0]}?{query}" : parts[0];
        return clean == address.OriginalString ? address : new Uri(clean);
    }

    /// <summary>
    /// An article's id where its source gives none: 16 hexadecimal digits, of the SHA-256 of what its address tells. All addresses that differ
    /// only in what is said above give one id.
    /// </summary>
    /// <param name="address">An absolute http or https address.</param>
    public string IdOf(Uri address)
    {
        var port = address.IsDefaultPort ? "" : ":" + address.GetComponents(UriComponents.Port, UriFormat.Unescaped);
        var query = string.Join('&', Parameters(address.Query).Where(IsTelling).Select(Decode).Order(StringComparer.Ordinal));
        return Hash($"{HostOf(address)}{port}/{PathOf(address)}?{query}");
    }

    /// <summary>The ids that a store may know an article by that has this address: <see cref="IdOf"/> and, last, the one of earlier versions of the program.</summary>
    /// <param name="address">An absolute http or https address.</param>
    public IReadOnlyList<string> IdsOf(Uri address) =>
        [IdOf(address), Hash(address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped))];

    /// <summary>The host in lower case, international names in Punycode, without what only asks for another form of its pages.</summary>
    /// <param name="address">An absolute http or https address.</param>
    public string HostOf(Uri address)
    {
        var host = address.IdnHost.ToLowerInvariant().TrimEnd('.');
        while (address.HostNameType == UriHostNameType.Dns && host.Split('.', 2) is [var first, var rest] && _hosts.Contains(first) && rest.Contains('.', StringComparison.Ordinal))
        {
            host = rest;
        }

        return host;
    }

    private string PathOf(Uri address)
    {
        var segments = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(WithoutParameters).Select(Decode).ToList();
        if (segments.Count > 1 && _segments.Contains(segments[^1]))
        {
            segments.RemoveAt(segments.Count - 1);
        }
        else if (segments.Count > 1 && _segments.Contains(segments[0]))
        {
            segments.RemoveAt(0);
        }

        return string.Join('/', segments.Select((segment, i) => i == segments.Count - 1 ? WithoutEnding(segment) : segment));
    }

    // «/story;jsessionid=1F»: parameters of a segment (RFC 3986, 3.3).
    private string WithoutParameters(string segment) => string.Join(';', segment.Split(';').Where((part, i) => i == 0 || IsTelling(part)));

    private string WithoutEnding(string file)
    {
        var extension = Path.GetExtension(file);
        var name = file[..^extension.Length];
        return _endings.Contains(extension, StringComparer.OrdinalIgnoreCase) ? name
            : Array.Find(_endings, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } ending ? name[..^ending.Length] + extension
            : file;
    }

    private bool IsTelling(string parameter)
    {
        var name = parameter.Split('=', 2)[0];
        return !_parameters.Contains(name) && !_parameters.Contains(parameter) && !Array.Exists(_parameterStarts, s => name.StartsWith(s, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Parameters(string query) => query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    // In one composed form: some systems write «إ» into addresses as a letter and a hamza. Old sites encode the bytes of windows-1256, which are no UTF-8.
    private static string Decode(string text)
    {
        var escaped = Encoding.UTF8.GetBytes(text);
        var bytes = WebUtility.UrlDecodeToBytes(escaped, 0, escaped.Length);
        try
        {
            return Strict.GetString(bytes).Normalize(NormalizationForm.FormC);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static string Hash(string told) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, 8));
}
