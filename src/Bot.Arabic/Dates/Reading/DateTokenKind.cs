namespace Bot.Arabic.Dates.Reading;

/// <summary>What a token is.</summary>
internal enum DateTokenKind
{
    /// <summary>The end of a sentence or of the text, which no date crosses.</summary>
    Break,

    /// <summary>Letters of one script.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>Any other character that is not white space.</summary>
    Sign,
}
