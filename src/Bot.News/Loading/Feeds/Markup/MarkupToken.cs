namespace Bot.News.Loading.Feeds.Markup;

/// <summary>A piece of a document.</summary>
internal abstract record MarkupToken
{
    private MarkupToken()
    {
    }

    /// <summary>Text, its references resolved.</summary>
    public sealed record Text(string Value) : MarkupToken;

    /// <summary>The begin of an element.</summary>
    /// <param name="Name">As written, in lower case.</param>
    /// <param name="Attributes">By name as written, in lower case.</param>
    /// <param name="IsEmpty">Whether it is its end as well.</param>
    public sealed record Start(string Name, Dictionary<string, string> Attributes, bool IsEmpty) : MarkupToken;

    /// <summary>The end of an element.</summary>
    /// <param name="Name">As written, in lower case.</param>
    public sealed record End(string Name) : MarkupToken;
}
