using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Summaries;

/// <summary>
/// Chooses the sentences that tell an article: the lead, then what follows it while the budget lasts. News is written so that the first
/// sentences tell most; what the rules add is which of them can stand in a summary at all, and when the lead has told it alone. Thread-safe.
/// </summary>
public sealed class Summarizer
{
    private const int ShortestSentence = 5;

    // Within a budget of two sentences a full lead tells it: of 500 articles with an outlet's own abstract, more sentences help none (ROUGE-2
    // .320 alone, .287 filled up).
    private const int ShortBudget = 60;
    private const double FullLead = 0.35;

    // What comes later to fill the last words of a budget tells details.
    private const int MostPassedOver = 3;

    private readonly SpeechVerbs _verbs;
    private readonly HashSet<string> _danglingStarts;
    private readonly BoilerplateLines _boilerplate;

    /// <summary>Reads the word lists once.</summary>
    public Summarizer(Lexicon lexicon)
    {
        _verbs = new SpeechVerbs(lexicon);
        _danglingStarts = lexicon.Entries("dangling-starts").Select(entry => ArabicNormalizer.Normalize(entry[0])).ToHashSet(StringComparer.Ordinal);
        _boilerplate = new BoilerplateLines(lexicon);
    }

    /// <summary>
    /// Whole sentences in text order. The first is always there, even when it is longer than the budget; empty only for a text without
    /// sentences. A sentence that points back to one that is left out is never chosen after the first.
    /// </summary>
    /// <param name="analysis">The article.</param>
    /// <param name="title">Its headline, which is not repeated; null when there is none.</param>
    /// <param name="budgetWords">How many words the sentences may have together; a word is a run between blanks with a letter or digit. Under 60, a
    /// lead that takes a third of it stands alone.</param>
    public IReadOnlyList<TextSpan> Summarize(TextAnalysis analysis, string? title, int budgetWords)
    {
        var sentences = analysis.Sentences.Select(span => new Sentence(span, Words(span.Of(analysis.Text)))).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal) { string.Join(' ', Words(title ?? "")) };
        var tells = sentences.ConvertAll(sentence => Tells(analysis, sentence) && seen.Add(string.Join(' ', sentence.Words)));
        var lead = Enumerable.Range(0, sentences.Count).FirstOrDefault(i => tells[i] && !Dangles(analysis, sentences[i]), tells.IndexOf(true));
        if (lead < 0)
        {
            return sentences.Count == 0 ? [] : [sentences[0].Span];
        }

        return Fill(analysis, sentences, tells, lead, budgetWords);
    }

    private List<TextSpan> Fill(TextAnalysis analysis, List<Sentence> sentences, List<bool> tells, int lead, int budgetWords)
    {
        var chosen = new List<TextSpan> { sentences[lead].Span };
        var left = budgetWords - sentences[lead].Words.Length;
        var isTold = budgetWords < ShortBudget && sentences[lead].Words.Length >= FullLead * budgetWords;
        var last = lead;
        for (var i = lead + 1; i < sentences.Count && left > 0 && !isTold && i - last <= MostPassedOver + 1; i++)
        {
            if (tells[i] && sentences[i].Words.Length <= left && (last == i - 1 || !Dangles(analysis, sentences[i])))
            {
                chosen.Add(sentences[i].Span);
                left -= sentences[i].Words.Length;
                last = i;
            }
        }

        return chosen;
    }

    // A heading, a caption, a link to another article is no sentence of the story.
    private bool Tells(TextAnalysis analysis, Sentence sentence) =>
        sentence.Words.Length >= ShortestSentence && !_boilerplate.IsOne(sentence.Span.Of(analysis.Text));

    // «وأضاف أن»: a verb of speech that opens the sentence dangles unless a name or title in the sentence is its subject.
    private bool Dangles(TextAnalysis analysis, Sentence sentence)
    {
        var first = sentence.Words[0];
        if (_danglingStarts.Contains(first))
        {
            return true;
        }

        var second = sentence.Words.Length > 1 ? sentence.Words[1] : "";
        return _verbs.Find(first) is { Kind: SpeechKind.Say or SpeechKind.Add } verb
            && (verb.Form != SpeechForm.Finite || second is "ان" or "انه" or "انها" or "انهم" or "في" or "عن" or "الي" or "علي" or "من" || OpensQuotation(analysis, sentence));
    }

    // «وقال: "…»: nobody is named between the verb and the words.
    private static bool OpensQuotation(TextAnalysis analysis, Sentence sentence)
    {
        var text = sentence.Span.Of(analysis.Text);
        var blank = text.AsSpan().IndexOfAny(' ', ':', '"');
        return blank > 0 && text.AsSpan(blank).TrimStart(" :،") is ['"' or '«' or '“' or '”', ..];
    }

    private static string[] Words(string text) =>
        [.. ArabicNormalizer.Normalize(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Select(word => word.Trim('"', '«', '»', '“', '”', '.', '،', ',', ':', '؟', '!', '(', ')'))];

    private sealed record Sentence(TextSpan Span, string[] Words);
}
