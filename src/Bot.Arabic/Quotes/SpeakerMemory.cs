using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Who has been named in a text that is read from its start, so that «وأضاف», «الوزير» and «المتحدث ذاته» find who is meant.</summary>
internal sealed class SpeakerMemory(SpeechWords words, SpeechScene scene, SpeakerPhraseReader phrases)
{
    // Who was named longer ago is named again.
    private const int Farthest = 24;

    private const int LongestTitle = 10;

    // No article introduces so many; a text without end must not be looked through for each role.
    private const int MostIntroduced = 100;

    private readonly List<Known> _known = [];
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private List<Known>? _introduced;

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
            if ((_known[i].Phrase.Agreement & agreement) != Agreement.None)
            {
                return _known[i].Phrase;
            }
        }

        return null;
    }

    /// <summary>A phrase by the fullest form known of whom it means: «الوزير» and «الخطيب» are «وزير المالية سامي الخطيب».</summary>
    public SpeakerPhrase Resolve(SpeakerPhrase phrase)
    {
        // «المصدر ذاته»، «المتحدث نفسه»: whoever spoke last; «مسؤول في المنظمة نفسها» is another.
        if (!phrase.IsPerson && Last is { } last && phrase.End - phrase.First <= 2 && TitleWords.IsDefinite(scene.Row[phrase.First].Normal) && phrase.End < scene.Row.Count && scene.Row.Before(phrase.End) == WordRow.Gap.None && words.IsSame(scene.Row[phrase.End].Normal))
        {
            return last with { First = phrase.First, End = phrase.End };
        }

        var key = Key(phrase.Speaker.Name);
        var role = !phrase.IsPerson && IsOfPerson(phrase.First) ? Bare(key).Where(word => !words.IsSame(word)).ToList() : null;
        for (var i = _known.Count - 1; i >= 0; i--)
        {
            if (IsFuller(_known[i], phrase, key, role))
            {
                return _known[i].Phrase with { First = phrase.First, End = phrase.End };
            }
        }

        return role is { Count: > 0 } && Introduced(phrase, role) is { } bearer ? bearer with { First = phrase.First, End = phrase.End } : phrase;
    }

    /// <summary>A speaker with the fullest title that the text has for the bearer of the name.</summary>
    public Speaker InFull(Speaker speaker) =>
        speaker.Title is not null ? speaker
        : _titles.TryGetValue(speaker.Name, out var title) ? speaker with { Title = title }
        : scene.FirstMentions[speaker.Name].Select(WithTitleBefore).OfType<SpeakerPhrase>().FirstOrDefault() is { } introduced ? speaker with { Title = introduced.Speaker.Title }
        : speaker;

    // «التقى الوفد رئيس البلدية كريم النجار»: the longest phrase with the name and what stands before it that is the bearer's.
    private SpeakerPhrase? WithTitleBefore(int name)
    {
        SpeakerPhrase? found = null;
        for (var i = name - 1; i >= 0 && i > name - LongestTitle && scene.Row.Before(i + 1) is WordRow.Gap.None or WordRow.Gap.Comma; i--)
        {
            found = words.IsTitle(scene.Row[i].Normal) && phrases.AtNoun(i) is { IsPerson: true, Speaker.Title: not null } phrase && phrase.End > name ? phrase : found;
        }

        return found;
    }

    // «الوزير»، «البرتغالي», not «النادي»، «الأمم المتحدة».
    private bool IsOfPerson(int noun) =>
        scene.Row[noun].Normal is var word && TitleWords.IsDefinite(word) && !words.IsBody(word) && scene.NameAt(noun) is null or { Kind: NameKind.Person };

    // «التقى الوفد رئيس البلدية كريم النجار. وقال رئيس البلدية»: who has been named with the role without being heard, unless two have.
    private SpeakerPhrase? Introduced(SpeakerPhrase phrase, List<string> role)
    {
        _introduced ??= [.. scene.FirstMentions.SelectMany(mentions => mentions).Select(WithTitleBefore).OfType<SpeakerPhrase>().Take(MostIntroduced).Select(KnownAs)];
        var bearers = _introduced
            .Where(known => known.Phrase.End <= phrase.First && (known.Phrase.Agreement & phrase.Agreement) != Agreement.None && role.TrueForAll(known.Title.Contains))
            .DistinctBy(known => known.Key, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return bearers is [var only] ? only.Phrase : null;
    }

    private void Add(SpeakerPhrase phrase)
    {
        if (phrase.Speaker.Title is { } title)
        {
            _titles.TryAdd(phrase.Speaker.Name, title);
        }

        _known.RemoveAll(known => known.Phrase.Speaker.Name == phrase.Speaker.Name);
        _known.Add(KnownAs(phrase));
        if (_known.Count > Farthest)
        {
            _known.RemoveAt(0);
        }
    }

    private static Known KnownAs(SpeakerPhrase phrase) =>
        new(phrase, Key(phrase.Speaker.Name), phrase.IsPerson && phrase.Speaker.Title is { } role ? [.. Bare(Key(role))] : []);

    private static bool IsFuller(Known known, SpeakerPhrase phrase, string key, List<string>? role)
    {
        if (phrase.IsPerson)
        {
            return known.Phrase.IsPerson && (known.Key == key ? known.Phrase.Speaker.Title is not null && phrase.Speaker.Title is null : Holds(known.Key, key));
        }

        // «الوزير»، «المتحدث ذاته»: a definite role, each word of which is in the title of somebody known.
        return (known.Phrase.Agreement & phrase.Agreement) != Agreement.None
            && (Holds(known.Key, key) || (known.Title.Count > 0 && role is not null && role.TrueForAll(known.Title.Contains)));
    }

    private static bool Holds(string fuller, string key) => fuller.Length > key.Length && fuller.Contains(key, StringComparison.Ordinal);

    private static IEnumerable<string> Bare(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TitleWords.Bare);

    // The words between blanks, so that only whole words are found in it.
    private static string Key(string text) => $" {ArabicNormalizer.Normalize(text)} ";

    /// <summary>Somebody named, with the words that find him again.</summary>
    private sealed record Known(SpeakerPhrase Phrase, string Key, HashSet<string> Title);
}
