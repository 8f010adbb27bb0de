namespace Bot.News;

/// <summary>Who speaks, the one worth more to a reader later.</summary>
internal enum SpeakerKind
{
    /// <summary>«وكالة»، «تقييم»: nobody.</summary>
    Unnamed,

    /// <summary>«وزارة الدفاع الروسية».</summary>
    Body,

    /// <summary>A person by name, or by a role: «الوزير».</summary>
    Person,
}
