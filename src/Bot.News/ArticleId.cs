using System.Security.Cryptography;
using System.Text;

namespace Bot.News;

/// <summary>Makes an article's id where its source gives none.</summary>
public static class ArticleId
{
    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the absolute address without its fragment; the same address always gives the same id.</summary>
    public static string FromUrl(Uri url)
    {
        var address = url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)).AsSpan(0, 8));
    }
}
