namespace Bot.Chats.Operators;

/// <summary>What has become of a source.</summary>
public enum SourceTurn
{
    /// <summary>It has given nothing for days.</summary>
    Dead,

    /// <summary>Its outlet says that it is gone for good.</summary>
    Retired,

    /// <summary>It has moved for good and is asked at its new address.</summary>
    Moved,

    /// <summary>It was dead or retired and works again.</summary>
    Works,
}
