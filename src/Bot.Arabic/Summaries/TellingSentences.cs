using System.Runtime.InteropServices;
using Bot.Arabic.Text;

namespace Bot.Arabic.Summaries;

/// <summary>
/// Finds the sentences of an article that can stand in a summary and measures them. Captions, headings, links, bylines and what was said
/// word for word before, as the headline, are none. Linear in the length of the article. Thread-safe.
/// </summary>
internal sealed class TellingSentences(Lexicon lexicon)
{
    private const int FewestWords = 5;
    private const double ShortWords = 10;
    private const double LongWords = 40;
    private const double LongStep = 20;
    private const double Longest = 3;
    private const string Closers = "\"«»“”„')]} ";
    private const string Marks = "\"«»“”„";

    // Where sentences end with a stop, a line without one is a heading or a link to another article, unless it is long.
    private const double MostlyEnded = 0.7;
    private const int LongestHeading = 20;

    private static readonly int Traits = Enum.GetValues<SentenceTrait>().Length;

    private readonly StopWords _stopWords = new(lexicon);
    private readonly DanglingSentences _dangling = new(lexicon);
    private readonly BoilerplateLines _boilerplate = new(lexicon);

    /// <summary>The sentences in text order, each with all traits but <see cref="SentenceTrait.GoesOn"/>.</summary>
    /// <param name="analysis">The article.</param>
    /// <param name="title">Its headline; null when there is none.</param>
    public IReadOnlyList<TellingSentence> Of(TextAnalysis analysis, string? title)
    {
        var headline = WordRow.Of(title ?? "");
        var drafts = Drafts(analysis, Key(headline));
        var sentencesWith = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var stem in drafts.SelectMany(d => d.Stems))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sentencesWith, stem, out _)++;
        }

        var titleStems = Stems(headline);
        var said = new HashSet<string>(StringComparer.Ordinal);
        return drafts.ConvertAll(draft =>
        {
            var traits = TraitsOf(draft, analysis.Text);
            var count = Math.Max(1, draft.Stems.Count);
            traits[(int)SentenceTrait.Title] = (double)draft.Stems.Count(titleStems.Contains) / Math.Max(1, titleStems.Count);
            traits[(int)SentenceTrait.Centrality] = draft.Stems.Sum(stem => sentencesWith[stem] - 1.0) / count / Math.Max(1, drafts.Count - 1);
            traits[(int)SentenceTrait.Novelty] = (double)draft.Stems.Count(said.Add) / count;
            return new TellingSentence(draft.Span, draft.Words, draft.Dangles, traits);
        });
    }

    private List<Draft> Drafts(TextAnalysis analysis, string title)
    {
        var drafts = new List<Draft>();
        var keys = new HashSet<string>(StringComparer.Ordinal) { title };
        var quotations = new SpanStarts(analysis.Quotations.Select(q => q.Span));
        var timexes = new SpanStarts(analysis.Timexes.Select(t => t.Span));
        var hasHeadings = analysis.Sentences.Count(s => IsEnded(analysis.Text, s)) >= MostlyEnded * analysis.Sentences.Count;
        foreach (var span in analysis.Sentences)
        {
            var (quotes, isDated) = (quotations.AnyIn(span), timexes.AnyIn(span));
            var sentence = span.Of(analysis.Text);
            if (WordCount(sentence) is >= FewestWords and var words
                && (!hasHeadings || words > LongestHeading || IsEnded(analysis.Text, span))
                && !_boilerplate.IsOne(sentence)
                && WordRow.Of(sentence) is var row
                && keys.Add(Key(row)))
            {
                var dangles = drafts.Count == 0 ? _dangling.IsOneAtStart(row) : _dangling.IsOne(row);
                drafts.Add(new Draft(span, drafts.Count, words, dangles, Stems(row), quotes, isDated));
            }
        }

        return drafts;
    }

    private static double[] TraitsOf(Draft draft, string text)
    {
        var traits = new double[Traits];
        traits[(int)SentenceTrait.First] = draft.Place == 0 ? 1 : 0;
        traits[(int)SentenceTrait.Place] = Math.Log(1 + draft.Place);
        traits[(int)SentenceTrait.Short] = Math.Max(0, (ShortWords - draft.Words) / ShortWords);
        traits[(int)SentenceTrait.Long] = Math.Clamp((draft.Words - LongWords) / LongStep, 0, Longest);
        traits[(int)SentenceTrait.Quotes] = draft.Quotes ? 1 : 0;
        traits[(int)SentenceTrait.Dated] = draft.IsDated ? 1 : 0;
        traits[(int)SentenceTrait.OpensQuoting] = Marks.Contains(text[draft.Span.Start], StringComparison.Ordinal) ? 1 : 0;
        return traits;
    }

    private HashSet<string> Stems(WordRow words)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Normal.Length > 1 && !_stopWords.Contains(words[i].Normal))
            {
                stems.Add(LightStemmer.Stem(words[i].Normal));
            }
        }

        return stems;
    }

    private static string Key(WordRow words) => string.Join(' ', Enumerable.Range(0, words.Count).Select(i => words[i].Normal));

    private static bool IsEnded(string text, TextSpan sentence) =>
        text.AsSpan(sentence.Start, sentence.Length).TrimEnd(Closers) is [.., '.' or '!' or '?' or '؟' or '…'];

    private static int WordCount(string sentence)
    {
        var (count, isInside) = (0, false);
        foreach (var c in sentence)
        {
            count += !isInside && char.IsLetterOrDigit(c) ? 1 : 0;
            isInside = !char.IsWhiteSpace(c) && (isInside || char.IsLetterOrDigit(c));
        }

        return count;
    }

    private sealed record Draft(TextSpan Span, int Place, int Words, bool Dangles, HashSet<string> Stems, bool Quotes, bool IsDated);
}
