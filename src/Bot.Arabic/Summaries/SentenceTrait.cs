namespace Bot.Arabic.Summaries;

/// <summary>What is measured of a sentence before it is weighed; how each is measured, <see cref="TellingSentences"/> says.</summary>
internal enum SentenceTrait
{
    /// <summary>1 for the first sentence of the article, else 0.</summary>
    First,

    /// <summary>The natural logarithm of its place, from 0 for the first.</summary>
    Place,

    /// <summary>The share of the headline's words that it has, 0 to 1; 0 without a headline.</summary>
    Title,

    /// <summary>In what share of the other sentences its words occur on average, 0 to 1.</summary>
    Centrality,

    /// <summary>The share of its words that no sentence before it has, 0 to 1.</summary>
    Novelty,

    /// <summary>How far it falls short of 10 words, 0 to 1.</summary>
    Short,

    /// <summary>How far it goes over 40 words, in steps of 20, at most 3.</summary>
    Long,

    /// <summary>1 when direct speech begins in it, else 0.</summary>
    Quotes,

    /// <summary>1 when it has a time expression, else 0.</summary>
    Dated,

    /// <summary>1 when its first character is a quotation mark, else 0.</summary>
    OpensQuoting,

    /// <summary>1 when the sentence before it was chosen already, else 0: the only one that changes while sentences are chosen.</summary>
    GoesOn,
}
