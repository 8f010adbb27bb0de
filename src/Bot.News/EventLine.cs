using Bot.Arabic.Dates;

namespace Bot.News;

/// <summary>One sentence of one article that tells of a dated happening: what timelines are made from.</summary>
public sealed record EventLine
{
    /// <summary>The article that tells it.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The article's outlet.</summary>
    public required string Outlet { get; init; }

    /// <summary>The article's page.</summary>
    public required Uri Url { get; init; }

    /// <summary>The article's headline.</summary>
    public required string Title { get; init; }

    /// <summary>When the article was published, in the outlet's offset.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>The story that the article belongs to.</summary>
    public required string StoryId { get; init; }

    /// <summary>Position of the sentence in the article, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>When it happened or is to happen.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>Whether the text states the date; false when it is the day of publication.</summary>
    public required bool IsStated { get; init; }

    /// <summary>Whether it was still to come when the article was published.</summary>
    public required bool IsExpected { get; init; }

    /// <summary>The sentence, verbatim.</summary>
    public required string Text { get; init; }

    /// <summary>A quotation in the sentence, verbatim, without its marks; null when there is none.</summary>
    public string? Quote { get; init; }

    /// <summary>
    /// Who says <see cref="Quote"/> or, where there is none, what the sentence tells without naming him («وأضاف أن …»); null when the text does not say.
    /// </summary>
    public string? Speaker { get; init; }

    /// <summary>Full names that the sentence mentions by family name, role or pronoun, in text order.</summary>
    public required IReadOnlyList<string> Names { get; init; }
}
