using Bot.Newsroom.Pages;

namespace Bot.Newsroom;

/// <summary>An outlet of the newsroom with its articles.</summary>
public sealed record Outlet
{
    internal Outlet(OutletCalendar calendar, PageTemplate template) => (Calendar, Template) = (calendar, template);

    /// <summary>The folder's name and the first part of all its addresses: lower-case Latin letters, digits, hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The name as people know it.</summary>
    public required string Name { get; init; }

    /// <summary>The language of its pages and its feed (BCP 47), such as <c>ar</c> or <c>ar-EG</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Topics of all its articles.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The title of its feed.</summary>
    public required string FeedTitle { get; init; }

    /// <summary>The colour of its generated pictures, <c>#</c> and six hexadecimal digits.</summary>
    public required string Color { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<NewsroomArticle> Articles { get; init; }

    /// <summary>How it writes times.</summary>
    internal OutletCalendar Calendar { get; }

    /// <summary>What its pages look like.</summary>
    internal PageTemplate Template { get; }
}
