using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>The names found so far in one text, none overlapping another.</summary>
internal sealed class NameDrafts(WordRow row)
{
    private readonly Draft?[] _byWord = new Draft?[row.Count];

    /// <summary>The words of the text.</summary>
    public WordRow Row => row;

    /// <summary>The name that a word is part of; null when it is part of none.</summary>
    public Draft? At(int word) => word < _byWord.Length ? _byWord[word] : null;

    /// <summary>Takes a name over words of which none is taken yet; returns it.</summary>
    public Draft Add(Draft draft)
    {
        for (var i = draft.First; i < draft.End; i++)
        {
            _byWord[i] = draft;
        }

        return draft;
    }

    /// <summary>The names in text order.</summary>
    public IEnumerable<Draft> InOrder() => _byWord.OfType<Draft>().Distinct();

    /// <summary>A name over the words from <paramref name="First"/> to <paramref name="End"/> (not in it).</summary>
    /// <param name="First">The first word.</param>
    /// <param name="End">The word after the last.</param>
    /// <param name="Cut">Letters of clitics on the first word.</param>
    /// <param name="Kind">What it names.</param>
    /// <param name="Entry">The well-known bearer; null for others.</param>
    internal sealed record Draft(int First, int End, int Cut, NameKind Kind, Gazetteer.Entry? Entry)
    {
        /// <summary>Where the title before it begins, as a word; <see cref="First"/> when it has none.</summary>
        public int TitleFrom { get; set; } = First;

        /// <summary>Its normal form where the text writes a clitic into it, as «للنجار» does with «النجار»; null elsewhere.</summary>
        public string? Normal { get; init; }

        /// <summary>Where it stands in the text.</summary>
        public TextSpan Span(WordRow row) => new(Proclitics.Skip(row.Text, row[First].Span, Cut), row[End - 1].Span.End);

        /// <summary>Its last word in normal form without the article: the family name of a person.</summary>
        public string Family(WordRow row) =>
            TitleWords.Bare(Normal ?? (End - First == 1 ? ArabicNormalizer.Normalize(Span(row).Of(row.Text)) : row[End - 1].Normal));
    }
}
