using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>The well-known names of the lists <c>people</c>, <c>places</c> and <c>organizations</c>. Thread-safe.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, Entry> _byPhrase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestFrom = new(StringComparer.Ordinal);
    private readonly HashSet<string> _personWords = new(StringComparer.Ordinal);

    /// <summary>Reads the lists once.</summary>
    public Gazetteer(Lexicon lexicon)
    {
        Read(lexicon, "people", NameKind.Person);
        Read(lexicon, "places", NameKind.Place);
        Read(lexicon, "organizations", NameKind.Organization);
    }

    /// <summary>Whether a word in normal form is a part of a well-known person's name.</summary>
    public bool IsPersonWord(string word) => _personWords.Contains(word);

    /// <summary>The longest well-known name that begins at a word, which may carry a clitic; null when none does.</summary>
    public Match? Find(WordRow row, int index)
    {
        foreach (var (word, cut) in Proclitics.Readings(row[index].Normal))
        {
            if (_longestFrom.TryGetValue(word, out var longest) && Find(row, index, word, longest) is var (entry, length))
            {
                return new Match(entry, length, cut);
            }
        }

        return null;
    }

    private (Entry Entry, int Length)? Find(WordRow row, int index, string first, int longest)
    {
        (Entry, int)? found = null;
        var phrase = first;
        for (var length = 1; length <= longest; length++)
        {
            if (length > 1)
            {
                // «مون جاي-إن»: a dash may stand between the words.
                if (row.Before(index + length - 1) is not (WordRow.Gap.None or WordRow.Gap.Other))
                {
                    break;
                }

                phrase = $"{phrase} {row[index + length - 1].Normal}";
            }

            if (_byPhrase.TryGetValue(phrase, out var entry))
            {
                found = (entry, length);
            }
        }

        return found;
    }

    private void Read(Lexicon lexicon, string list, NameKind kind)
    {
        foreach (var fields in lexicon.Entries(list))
        {
            var entry = new Entry(fields[0], kind, fields.Length > 1 && fields[1].Length > 0 ? fields[1] : null);
            Add(fields[0], entry);
            foreach (var form in (fields.Length > 2 ? fields[2] : "").Split('،', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(form, entry);
            }
        }
    }

    private void Add(string form, Entry entry)
    {
        var row = WordRow.Of(form);
        var words = Enumerable.Range(0, row.Count).Select(i => row[i].Normal).ToList();
        _byPhrase.TryAdd(string.Join(' ', words), entry);
        _longestFrom[words[0]] = Math.Max(words.Count, _longestFrom.GetValueOrDefault(words[0]));
        if (entry.Kind == NameKind.Person)
        {
            _personWords.UnionWith(words);
        }
    }

    /// <summary>A well-known bearer of a name.</summary>
    internal sealed record Entry(string FullName, NameKind Kind, string? Latin);

    /// <summary>A name found: <paramref name="Length"/> words, of which the first has <paramref name="Cut"/> letters of clitics.</summary>
    internal readonly record struct Match(Entry Entry, int Length, int Cut);
}
