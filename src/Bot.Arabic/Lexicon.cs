using Bot.Arabic.Text;

namespace Bot.Arabic;

/// <summary>
/// The word lists of <c>config/words</c>, which a linguist extends without touching code. A list is a text file, one entry a line;
/// blank lines and lines that begin with <c>#</c> are passed over; fields of an entry stand between <c>|</c>.
/// </summary>
/// <param name="readLines">Gives the lines of a list by its name without extension, such as <c>months</c>; it decides where lists are kept.</param>
public sealed class Lexicon(Func<string, IEnumerable<string>> readLines)
{
    /// <summary>The entries of a list in file order, each cut into its trimmed fields (at least one).</summary>
    public IReadOnlyList<string[]> Entries(string list) =>
        [.. readLines(list)
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    /// <summary>The first fields of a list in normal form (<see cref="ArabicNormalizer"/>).</summary>
    internal HashSet<string> Words(string list) => Entries(list).Select(fields => ArabicNormalizer.Normalize(fields[0])).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of one kind in normal form, from a list whose entries are a kind and its words between «،».</summary>
    internal HashSet<string> WordsOfKind(string list, string kind) =>
        Entries(list)
            .Where(fields => fields[0] == kind && fields.Length > 1)
            .SelectMany(fields => fields[1].Split('،', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(ArabicNormalizer.Normalize)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The lists kept as <c>NAME.txt</c> (UTF-8) in a folder.</summary>
    /// <exception cref="IOException">A list that is asked for cannot be read.</exception>
    public static Lexicon FromFolder(string folder) => new(list => File.ReadLines(Path.Combine(folder, list + ".txt")));
}
