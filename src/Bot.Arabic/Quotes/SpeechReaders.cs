namespace Bot.Arabic.Quotes;

/// <summary>The readers of one text that know each other: phrases for who speaks, topics, authors, subjects.</summary>
internal sealed class SpeechReaders
{
    public SpeechReaders(SpeechWords words, SpeechScene scene)
    {
        Phrases = new SpeakerPhraseReader(words, scene);
        Topics = new TopicReader(words, scene, Phrases);
        Authors = new AuthorReader(words, scene, Phrases);
        SubjectsBefore = new SubjectBeforeReader(words, scene, Phrases, Topics);
        Subjects = new SubjectReader(words, scene, Phrases, SubjectsBefore);
    }

    /// <summary>Noun phrases for who speaks.</summary>
    public SpeakerPhraseReader Phrases { get; }

    /// <summary>Who sentences are about.</summary>
    public TopicReader Topics { get; }

    /// <summary>Whose words texts are.</summary>
    public AuthorReader Authors { get; }

    /// <summary>Subjects before their verbs.</summary>
    public SubjectBeforeReader SubjectsBefore { get; }

    /// <summary>Subjects of verbs.</summary>
    public SubjectReader Subjects { get; }
}
