namespace Bot.Arabic.Quotes;

/// <summary>The form in which a verb stands.</summary>
internal enum SpeechForm
{
    /// <summary>«قال»، «يقول»: its subject may follow.</summary>
    Finite,

    /// <summary>«قائلا»: its subject is that of the verb before.</summary>
    Participle,

    /// <summary>«قوله»: its subject stands before.</summary>
    Noun,
}
