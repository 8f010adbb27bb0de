using Bot.Arabic.Dates;
using Bot.Arabic.Names;
using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Events;

/// <summary>
/// Gives each sentence the date of what it tells: the date that it states; else that of the sentence that it goes on from («وأضاف»); else
/// the day of publication. Thread-safe.
/// </summary>
public sealed class SentenceDater
{
    // A line of fewer words is a heading, a caption or a button.
    private const int FewestWords = 4;

    private readonly MainDateReader _dates;
    private readonly TellingReader _tellings;

    /// <summary>Reads the word lists once.</summary>
    /// <exception cref="FormatException">A list holds a line that is none of its kind.</exception>
    public SentenceDater(Lexicon lexicon)
    {
        var words = new EventWords(lexicon);
        _dates = new MainDateReader(words);
        _tellings = new TellingReader(words, new SpeechVerbs(lexicon), new StopWords(lexicon));
    }

    /// <summary>The sentences that tell something, in text order, each with its date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="timexes">Its time expressions, in text order.</param>
    /// <param name="names">Its names, in text order.</param>
    /// <param name="published">When it was published; null leaves out the sentences whose date the text does not state.</param>
    public IReadOnlyList<DatedSentence> Date(
        string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<Timex> timexes, IReadOnlyList<NameMention> names, DateTimeOffset? published) =>
        Date(WordRow.Of(text), sentences, timexes, names, published);

    /// <summary>The same for the words of a text.</summary>
    internal IReadOnlyList<DatedSentence> Date(
        WordRow words, IReadOnlyList<TextSpan> sentences, IReadOnlyList<Timex> timexes, IReadOnlyList<NameMention> names, DateTimeOffset? published)
    {
        var today = published is { } moment ? DateOnly.FromDateTime(moment.DateTime) : (DateOnly?)null;
        var dated = new List<DatedSentence>();
        var timexesLeft = new SpanQueue<Timex>(timexes, timex => timex.Span);
        var namesLeft = new SpanQueue<NameMention>(names, name => name.Span);
        Thread? thread = null;
        foreach (var sentence in SentenceWords.Of(words, sentences))
        {
            var (ownTimexes, ownNames) = (timexesLeft.TakeIn(sentence.Span), namesLeft.TakeIn(sentence.Span));
            if (sentence.Words.Count < FewestWords)
            {
                continue;
            }

            var dates = _dates.Read(sentence, ownTimexes, today);
            var telling = _tellings.Read(sentence, ownNames);
            thread = Follow(thread, sentence, dates, telling);
            if ((dates.Main ?? dates.Told ?? thread?.Date) is { } stated)
            {
                dated.Add(new DatedSentence(sentence.Span, stated, IsStated: true, IsExpected: stated.FirstDay > today));
            }
            else if (today is { } day)
            {
                dated.Add(new DatedSentence(sentence.Span, PartialDate.Of(day), IsStated: false, IsExpected: false));
            }
        }

        return dated;
    }

    // A date that only belongs to what is told is not when it was told: the thread goes on past it unchanged.
    private static Thread? Follow(Thread? thread, SentenceWords sentence, MainDateReader.Dates dates, Telling? telling)
    {
        if (dates.Main is { } main)
        {
            return new Thread(main, sentence.Paragraph, telling);
        }

        return thread is not null && telling is { OpensSentence: true } && GoesOn(thread, sentence, telling)
            ? thread with { Paragraph = sentence.Paragraph }
            : null;
    }

    private static bool GoesOn(Thread thread, SentenceWords sentence, Telling telling) => (sentence.Paragraph - thread.Paragraph) switch
    {
        0 => telling.Kind == SpeechKind.Add || !telling.IsByAnother(thread.Telling),
        1 => telling.IsBySame(thread.Telling),
        _ => false,
    };

    /// <summary>What a later sentence may go on from.</summary>
    /// <param name="Date">The stated date.</param>
    /// <param name="Paragraph">The paragraph of the last sentence of it.</param>
    /// <param name="Telling">Who spoke in the sentence that states the date.</param>
    private sealed record Thread(PartialDate Date, int Paragraph, Telling? Telling);
}
