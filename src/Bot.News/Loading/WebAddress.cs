namespace Bot.News.Loading;

/// <summary>Addresses as feeds and pages write them.</summary>
internal static class WebAddress
{
    /// <summary>The absolute http or https address; null for anything else.</summary>
    /// <param name="text">The address as written, absolute or relative.</param>
    /// <param name="against">Where it was written; null when unknown, and then a relative address is none.</param>
    public static Uri? Resolve(string? text, Uri? against)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var found = against is null ? Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) : Uri.TryCreate(against, text.Trim(), out address);
        return found && (address!.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;
    }
}
