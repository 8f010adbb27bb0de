using Bot.Arabic.Names.Tagging;
using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>
/// Finds the names of a text: by a learnt tagger, which the lists of well-known names, titles and other words inform, then later mentions by
/// family name or role. Thread-safe.
/// </summary>
public sealed class NameFinder
{
    private readonly Gazetteer _gazetteer;
    private readonly NameWords _words;
    private readonly TaggerVocabulary _vocabulary;
    private readonly NameTagger _tagger;
    private readonly AmbiguousNames _ambiguous;
    private readonly RoleFinder _roles;

    /// <summary>Reads the word lists and the learnt tables once.</summary>
    public NameFinder(Lexicon lexicon)
    {
        var titles = new TitleWords(lexicon);
        var table = NameWordTable.Read();
        _gazetteer = new Gazetteer(lexicon);
        _words = new NameWords(lexicon, _gazetteer, table, titles);
        _vocabulary = new TaggerVocabulary(lexicon, _gazetteer, table);
        _tagger = new NameTagger(TaggerModel.Read());
        _ambiguous = new AmbiguousNames(_words, titles);
        _roles = new RoleFinder(titles, new SpeechVerbs(lexicon));
    }

    /// <summary>The mentions in text order, none overlapping another. A role («الرئيس الفرنسي») is among them where the text introduces who has it.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="sentences">Its sentences; without any there are no names.</param>
    public IReadOnlyList<NameMention> Find(string text, IReadOnlyList<TextSpan> sentences) => Find(WordRow.Of(text), sentences);

    /// <summary>The same for the words of a text.</summary>
    internal IReadOnlyList<NameMention> Find(WordRow words, IReadOnlyList<TextSpan> sentences)
    {
        if (sentences.Count == 0)
        {
            return [];
        }

        var drafts = new NameDrafts(words);
        var features = new TextFeatures(drafts.Row, _vocabulary);
        AddTagged(drafts, features);
        AddWellKnown(drafts, features);
        AddAmbiguous(drafts);
        AddFamilyNames(drafts);
        var fullNames = new FullNames(drafts);
        var names = drafts.InOrder().Select(draft => MentionOf(draft, drafts.Row, fullNames));
        return [.. names.Concat(_roles.Find(drafts, fullNames)).OrderBy(name => name.Span.Start)];
    }

    private void AddTagged(NameDrafts drafts, TextFeatures features)
    {
        var names = _tagger.Find(drafts.Row, features);
        var firstWords = names.Select(name => drafts.Row[name.First].Normal).ToHashSet(StringComparer.Ordinal);
        foreach (var (first, end, kind) in names)
        {
            var reading = _words.WithoutClitics(drafts.Row[first].Normal, firstWords.Contains);
            drafts.Add(new NameDrafts.Draft(first, end, reading, kind, _gazetteer.EntryOf(drafts.Row, first, end, reading.Word, kind)));
        }
    }

    // What the tagger passes over and can hardly be anything else: of one kind only, and no word that is mostly another.
    private void AddWellKnown(NameDrafts drafts, TextFeatures features)
    {
        foreach (var (first, match) in features.WellKnown)
        {
            if (IsFree(drafts, first, match.Length)
                && match.Entries.All(entry => entry.Kind == match.Entries[0].Kind) && (match.Length > 1 || !_words.IsOtherWord(match.First.Word)))
            {
                drafts.Add(new NameDrafts.Draft(first, first + match.Length, match.First, match.Entries[0].Kind, match.Entries[0]));
            }
        }
    }

    private void AddAmbiguous(NameDrafts drafts)
    {
        foreach (var (first, end, reading) in _ambiguous.Find(drafts).ToList())
        {
            drafts.Add(new NameDrafts.Draft(first, end, reading, NameKind.Person, _gazetteer.EntryOf(drafts.Row, first, end, reading.Word, NameKind.Person)));
        }
    }

    private static bool IsFree(NameDrafts drafts, int first, int length) => Enumerable.Range(first, length).All(i => drafts.At(i) is null);

    // Who was named in full is later called by the family name alone.
    private void AddFamilyNames(NameDrafts drafts)
    {
        var row = drafts.Row;
        var families = drafts.InOrder()
            .Where(draft => draft.Kind == NameKind.Person && draft.End - draft.First > 1)
            .Select(draft => row[draft.End - 1].Normal)
            .Where(_words.CanBeFamily)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; families.Count > 0 && i < row.Count; i++)
        {
            if (drafts.At(i) is null && Proclitics.Readings(row[i].Normal).FirstOrDefault(reading => families.Contains(reading.Word)) is { Word: not null } found)
            {
                // «عائشة» may have been found without «المانع».
                var before = i > 0 && row.Before(i) == WordRow.Gap.None && found.Letters == 0 && drafts.At(i - 1) is { Kind: NameKind.Person } person ? person : null;
                var (first, reading) = before is null ? (i, found) : (before.First, before.Reading);
                drafts.Add(new NameDrafts.Draft(first, i + 1, reading, NameKind.Person, _gazetteer.EntryOf(row, first, i + 1, reading.Word, NameKind.Person)));
            }
        }
    }

    private static NameMention MentionOf(NameDrafts.Draft draft, WordRow row, FullNames fullNames)
    {
        var (form, entry) = fullNames.Of(draft);
        return new NameMention(draft.Span(row), draft.Kind, form, entry?.Latin) { Written = draft.Written(row) };
    }
}
