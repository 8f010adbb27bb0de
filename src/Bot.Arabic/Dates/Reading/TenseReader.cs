namespace Bot.Arabic.Dates.Reading;

/// <summary>Whether the words around a date speak of what happened or of what is to come.</summary>
internal static class TenseReader
{
    // No verb stands after these: «إلى سيدني», «في ستوكهولم».
    private static readonly HashSet<string> Prepositions = new(["في", "من", "الي", "علي", "عن", "مع"], StringComparer.Ordinal);

    private const int WordsBefore = 12;
    private const int WordsAfter = 2;

    /// <summary>
    /// The tense at a token: the nearest verb before it in its clause, such as «أعلن» or «ستعقد»; else a future verb just after it; else
    /// nothing is known. A word like «أن» begins the clause: what stands before it tells only of its own clause («قال … إن»), unless it
    /// announces («من المقرر أن»).
    /// </summary>
    public static Tense At(DateText text, int at)
    {
        for (var i = at - 1; i >= at - WordsBefore && text[i].Kind != DateTokenKind.Break && !text[i].IsSign('.', ':', '؛', '"', '«', '“'); i--)
        {
            if (TenseOf(text, i) is { } tense)
            {
                return tense;
            }

            if (text.Is(i, DateWordKind.Clause))
            {
                return text.Is(i - 1, DateWordKind.Future) ? Tense.Future : FutureAfter(text, at);
            }
        }

        return FutureAfter(text, at);
    }

    private static Tense? TenseOf(DateText text, int i)
    {
        if (text.Is(i, DateWordKind.Future) || (text.Vocabulary.IsFutureVerb(text[i].Word) && !Prepositions.Contains(text[i - 1].Word)))
        {
            return Tense.Future;
        }

        return text.Is(i, DateWordKind.Past) ? Tense.Past : null;
    }

    private static Tense FutureAfter(DateText text, int at)
    {
        for (var i = at + 1; i <= at + WordsAfter && text[i].Kind != DateTokenKind.Break; i++)
        {
            if (TenseOf(text, i) == Tense.Future)
            {
                // «يوم الأحد وستعقد»: what begins with «و» is another sentence.
                return text[i].Word[0] == 'و' || text[i - 1].Word is "و" or "ومن" ? Tense.Unknown : Tense.Future;
            }
        }

        return Tense.Unknown;
    }
}
