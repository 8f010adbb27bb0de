using Microsoft.AspNetCore.Http;

namespace Bot.Web;

/// <summary>A file of the page that is embedded in this assembly.</summary>
internal static class Asset
{
    /// <summary>Answers with the embedded file of that name.</summary>
    public static IResult Get(string name, string contentType) =>
        Results.Stream(typeof(Asset).Assembly.GetManifestResourceStream(name)!, contentType);
}
