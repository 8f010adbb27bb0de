using Bot.Arabic.Text;

namespace Bot.Arabic.Dates.Reading;

/// <summary>
/// A text as the date forms read it: its tokens, the date words among them, the publication, and what was found so far. An index past
/// either end gives a break, so that a form looks around without counting.
/// </summary>
internal sealed class DateText
{
    // The words that a date can begin with; all others only stand around one.
    private static readonly HashSet<DateWordKind> Beginnings =
    [
        DateWordKind.Month, DateWordKind.HijriMonth, DateWordKind.Weekday, DateWordKind.DayNumber, DateWordKind.RelativeDay, DateWordKind.This, DateWordKind.FromLast,
        DateWordKind.WeekNoun, DateWordKind.MonthNoun, DateWordKind.YearNoun, DateWordKind.DecadeNoun, DateWordKind.CenturyNoun, DateWordKind.QuarterNoun, DateWordKind.HalfNoun,
        DateWordKind.SeasonNoun, DateWordKind.Season, DateWordKind.Decade, DateWordKind.Ago, DateWordKind.Since, DateWordKind.HourNoun, DateWordKind.Hour, DateWordKind.Name,
    ];

    private static readonly DateToken Outside = new(default, DateTokenKind.Break, "", '\0', -1, IsGlued: false);

    private readonly List<DateToken> _tokens;
    private readonly List<DateHit>?[] _hits;
    private readonly int[] _sentences;

    public DateText(WordRow words, IReadOnlyList<TextSpan> sentences, DateOnly? published, DateVocabulary vocabulary)
    {
        (Text, Published, Vocabulary) = (words.Text, published, vocabulary);
        _tokens = DateTokenizer.Split(words, sentences);
        _hits = new List<DateHit>?[_tokens.Count];
        _sentences = new int[_tokens.Count];
        var sentence = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            _hits[i] = HitsAt(i);
            _sentences[i] = sentence;
            sentence += _tokens[i].Kind == DateTokenKind.Break ? 1 : 0;
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The day of publication where it was published; null when it is not known.</summary>
    public DateOnly? Published { get; }

    /// <summary>The date words.</summary>
    public DateVocabulary Vocabulary { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>The date that was found last, anywhere before; null before the first.</summary>
    public FormMatch? Last { get; set; }

    /// <summary>The date that was found last, when it stands in the sentence of a token or in the one before; else null.</summary>
    public PartialDate? LastNear(int i) => Last is { } last && _sentences[i] - _sentences[last.Next - 1] <= 1 ? last.Value : null;

    /// <summary>The token at an index; a break where there is none.</summary>
    public DateToken this[int i] => i >= 0 && i < _tokens.Count ? _tokens[i] : Outside;

    /// <summary>Whether a date can begin at a token at all: at a date word, a number or an opening bracket.</summary>
    public bool MayBegin(int i) =>
        _tokens[i].Kind == DateTokenKind.Number || _tokens[i].IsSign('(') || (_hits[i] is { } hits && hits.Exists(hit => Beginnings.Contains(hit.Word.Kind)));

    /// <summary>The longest date word of a kind that begins at a token; null where there is none.</summary>
    public DateHit? Find(int i, DateWordKind kind)
    {
        if (i >= 0 && i < _hits.Length && _hits[i] is { } hits)
        {
            foreach (var hit in hits)
            {
                if (hit.Word.Kind == kind)
                {
                    return hit;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a date word of a kind begins at a token.</summary>
    public bool Is(int i, DateWordKind kind) => Find(i, kind) is not null;

    /// <summary>The token after a word of a kind, or the same token where there is none: for words that may be left out.</summary>
    public int After(int i, DateWordKind kind) => Find(i, kind)?.Next ?? i;

    /// <summary>Whether two tokens stand in one sentence.</summary>
    public bool AreInOneSentence(int one, int other) => _sentences[one] == _sentences[other];

    private List<DateHit>? HitsAt(int i)
    {
        var token = _tokens[i];
        if (token.Kind != DateTokenKind.Word)
        {
            return null;
        }

        List<DateHit>? hits = null;
        foreach (var reading in Proclitics.Readings(token.Word))
        {
            foreach (var word in Vocabulary.StartingWith(reading.Word))
            {
                if (GoesOn(i + 1, word.Rest))
                {
                    var start = reading.Letters == 0 ? token.Span.Start : Proclitics.Skip(Text, token.Span, reading.Letters);
                    (hits ??= []).Add(new DateHit(word, start, reading.Letters > 0, i + 1 + word.Rest.Length));
                }
            }
        }

        return hits;
    }

    private bool GoesOn(int i, string[] rest)
    {
        for (var k = 0; k < rest.Length; k++)
        {
            if (this[i + k].Word != rest[k] && !(rest[k].Length == 1 && this[i + k].IsSign(rest[k][0])))
            {
                return false;
            }
        }

        return true;
    }
}
