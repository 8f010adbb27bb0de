using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Who has been named in a text that is read from its start, so that «وأضاف», «الوزير» and «المتحدث ذاته» find who is meant.</summary>
internal sealed class SpeakerMemory(SpeechWords words, SpeechScene scene)
{
    // Who was named longer ago is named again.
    private const int Farthest = 24;

    private readonly List<SpeakerPhrase> _known = [];
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    /// <summary>Who spoke last; null while nobody has.</summary>
    public SpeakerPhrase? Last { get; private set; }

    /// <summary>Remembers who speaks, in the fullest form known of him.</summary>
    public SpeakerPhrase Remember(SpeakerPhrase phrase)
    {
        var known = Resolve(phrase);
        Last = known;
        Add(known);
        return known;
    }

    /// <summary>Remembers who a sentence is about, without being heard.</summary>
    public void Mention(SpeakerPhrase phrase) => Add(Resolve(phrase));

    /// <summary>Who is meant by a verb or pronoun of this gender and number: who spoke last, or the nearest before him that agrees; null when nobody does.</summary>
    public SpeakerPhrase? Meant(Agreement agreement)
    {
        if (Last is { } last && (last.Agreement & agreement) != Agreement.None)
        {
            return last;
        }

        for (var i = _known.Count - 1; i >= 0; i--)
        {
            if ((_known[i].Agreement & agreement) != Agreement.None)
            {
                return _known[i];
            }
        }

        return null;
    }

    /// <summary>A phrase by the fullest form known of whom it means: «الوزير» and «الخطيب» are «وزير المالية سامي الخطيب».</summary>
    public SpeakerPhrase Resolve(SpeakerPhrase phrase)
    {
        for (var i = _known.Count - 1; i >= 0; i--)
        {
            if (IsFuller(_known[i], phrase))
            {
                return _known[i] with { First = phrase.First, End = phrase.End };
            }
        }

        return phrase;
    }

    /// <summary>A speaker with the fullest title that the text has for the bearer of the name.</summary>
    public Speaker InFull(Speaker speaker) =>
        speaker.Title is null && _titles.TryGetValue(speaker.Name, out var title) ? speaker with { Title = title } : speaker;

    private void Add(SpeakerPhrase phrase)
    {
        if (phrase.Speaker.Title is { } title)
        {
            _titles.TryAdd(phrase.Speaker.Name, title);
        }

        _known.RemoveAll(known => known.Speaker.Name == phrase.Speaker.Name);
        _known.Add(phrase);
        if (_known.Count > Farthest)
        {
            _known.RemoveAt(0);
        }
    }

    private bool IsFuller(SpeakerPhrase known, SpeakerPhrase phrase)
    {
        if (phrase.IsPerson)
        {
            return known.IsPerson && (known.Speaker.Name == phrase.Speaker.Name ? known.Speaker.Title is not null && phrase.Speaker.Title is null : Holds(known.Speaker.Name, phrase.Speaker.Name));
        }

        return (known.Agreement & phrase.Agreement) != Agreement.None
            && (Holds(known.Speaker.Name, phrase.Speaker.Name) || (known.IsPerson && IsCalled(known, phrase)));
    }

    private static bool Holds(string fuller, string name) => fuller.Length > name.Length && Key(fuller).Contains(Key(name), StringComparison.Ordinal);

    // «الوزير»، «المتحدث ذاته»: a definite role, each word of which is in the title of somebody known.
    private bool IsCalled(SpeakerPhrase known, SpeakerPhrase phrase)
    {
        if (known.Speaker.Title is not { } title || !TitleWords.IsDefinite(scene.Row[phrase.First].Normal))
        {
            return false;
        }

        var titleWords = Bare(title).ToHashSet(StringComparer.Ordinal);
        return Bare(phrase.Speaker.Name).All(word => titleWords.Contains(word) || words.IsSame(word));
    }

    private static IEnumerable<string> Bare(string text) => Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TitleWords.Bare);

    // The words between blanks, so that only whole words are found in it.
    private static string Key(string text) => $" {ArabicNormalizer.Normalize(text)} ";
}
