namespace Bot.Arabic.Events;

/// <summary>What a word of the list <c>event-words</c> tells of the date after it.</summary>
[Flags]
internal enum EventWordKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>What follows is what is said: «أن». Its dates are not when it was said.</summary>
    Clause = 1,

    /// <summary>What follows says which one is meant: «الذي».</summary>
    Relative = 2,

    /// <summary>A date that follows is a limit: «منذ».</summary>
    Limit = 4,

    /// <summary>A date that follows belongs to a noun: «القمة المقررة», «اتفاق».</summary>
    Attribute = 8,

    /// <summary>May stand between a word and its date: «في», «يوم», «عقدها».</summary>
    Link = 16,

    /// <summary>May stand before the verb of a sentence that goes on: «كما».</summary>
    Opening = 32,
}
