namespace Bot.News.Loading.Feeds.Formats;

/// <summary>Makes a JSON document whole that was cut off inside a list of objects, as a JSON feed is whose answer broke off.</summary>
internal static class CutJson
{
    // Inside the root's list.
    private const int DepthOfItems = 2;

    /// <summary>The document with all that is behind the last whole object of its list left out; null where nothing is missing at its end, or there is no whole object.</summary>
    public static string? Close(string text)
    {
        var (depth, isText, end) = (0, false, 0);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when isText:
                    i++;
                    break;
                case '"':
                    isText = !isText;
                    break;
                case '{' or '[' when !isText:
                    depth++;
                    break;
                case '}' or ']' when !isText:
                    depth--;
                    end = text[i] == '}' && depth == DepthOfItems ? i + 1 : end;
                    break;
            }
        }

        return depth > 0 && end > 0 ? text[..end] + "]}" : null;
    }
}
