namespace Bot.News;

/// <summary>How a source is doing. The numbers are stored.</summary>
public enum SourceCondition
{
    /// <summary>Its last sweep went well, or it was never swept.</summary>
    Works = 0,

    /// <summary>Its last sweep failed; it is asked again after a pause.</summary>
    Fails = 1,

    /// <summary>It has failed for days; it is still asked, at the longest pauses, and the operator is told.</summary>
    Dead = 2,

    /// <summary>Its outlet says that the feed is gone for good (410); it is not asked any more, and the operator is told.</summary>
    Retired = 3,
}
