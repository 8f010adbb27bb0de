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

    /// <summary>Takes a name over words of which none is taken yet.</summary>
    public void Add(Draft draft)
    {
        for (var i = draft.First; i < draft.End; i++)
        {
            _byWord[i] = draft;
        }
    }

    /// <summary>The names in text order.</summary>
    public IEnumerable<Draft> InOrder()
    {
        for (var i = 0; i < _byWord.Length; i++)
        {
            if (_byWord[i] is { } draft && draft.First == i)
            {
                yield return draft;
            }
        }
    }

    /// <summary>A name over the words from <paramref name="First"/> to <paramref name="End"/> (not in it).</summary>
    /// <param name="First">The first word.</param>
    /// <param name="End">The word after the last.</param>
    /// <param name="Reading">The first word without what is written onto it.</param>
    /// <param name="Kind">What it names.</param>
    /// <param name="Entry">The well-known bearer; null for others.</param>
    internal sealed record Draft(int First, int End, Proclitics.Reading Reading, NameKind Kind, Gazetteer.Entry? Entry)
    {
        /// <summary>Where it stands in the text, without what is written onto it.</summary>
        public TextSpan Span(WordRow row) => new(Proclitics.Skip(row.Text, row[First].Span, Reading.Letters), row[End - 1].Span.End);

        /// <summary>The whole words.</summary>
        public TextSpan Written(WordRow row) => new(row[First].Span.Start, row[End - 1].Span.End);

        /// <summary>The name as it would stand alone: «للنجار» is written for «النجار», «#سامي_النجار» for «سامي النجار».</summary>
        public string Form(WordRow row)
        {
            var form = Hashtag.Open(Span(row).Of(row.Text));
            return Reading.Letters > 0 && form[0] == 'ل' && Reading.Word[0] == 'ا' ? "ا" + form : form;
        }

        /// <summary>Its words in normal form.</summary>
        public string[] Words(WordRow row) => [Reading.Word, .. Enumerable.Range(First + 1, End - First - 1).Select(i => row[i].Normal)];
    }
}
