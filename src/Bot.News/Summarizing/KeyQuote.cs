using Bot.Arabic;
using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.News.Summarizing;

/// <summary>Finds the quotation that a digest shows. Thread-safe.</summary>
internal sealed class KeyQuote(Lexicon lexicon)
{
    // Shorter ones are catchwords that say nothing alone; longer ones make the digest long.
    private const int Shortest = 25;
    private const int Longest = 260;

    // A clause that stands alone has its verb near its beginning, in words; one that comes later belongs to a part of it.
    private const int LastVerb = 8;

    private readonly Speakers _speakers = new(lexicon);
    private readonly HashSet<string> _clauseWords =
        lexicon.Entries("clause-words").Select(entry => ArabicNormalizer.Normalize(entry[0])).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The first fitting quotation of the most central article that has one: a whole clause that a person, a role or a named body says; rather
    /// one that the summary does not hold already, and rather a person's than a body's. Null when no article has any.
    /// </summary>
    public DigestQuote? Find(IReadOnlyList<StoryArticle> articles, IReadOnlyList<string> summary) => articles
        .SelectMany(a => a.Reading.Quotations
            .Where(q => q is { Speaker: not null, Span.Length: >= Shortest and <= Longest } && IsClause(q.Span.Of(a.Reading.Text)))
            .Select(q => (Kind: KindOf(q.Speaker!.Name, a.Reading), Quote: new DigestQuote(q.Span.Of(a.Reading.Text), q.Speaker!.Name, a.Article.Id))))
        .Where(q => q.Kind != SpeakerKind.Unnamed)
        .OrderBy(q => summary.Any(s => s.Contains(q.Quote.Text, StringComparison.Ordinal)))
        .ThenByDescending(q => q.Kind)
        .Select(q => q.Quote)
        .FirstOrDefault();

    // «مخزونات من غاز الخردل» says nothing alone, nor does «الضمان لعدم تكرار ما جرى», whose verb only describes a noun; «أن الإعصار منع» is the
    // reporter's sentence.
    private bool IsClause(string text)
    {
        var words = TextWords.Of(text).ToList();
        return words.Count > 0
            && words[0] != "ان"
            && words.Take(LastVerb).Index().Any(w => (_clauseWords.Contains(w.Item) || IsVerbLike(w.Item)) && (w.Index == 0 || !IsRelative(words[w.Index - 1])));
    }

    private static bool IsRelative(string word) => word is "ما" or "مما" or "بما" or "لما" or "عما" or "الذي" or "التي" or "الذين" or "من";

    // «يؤكد»، «سنواصل»، «نتفاوض»: most words that begin so are verbs.
    private static bool IsVerbLike(string word) =>
        word.Length >= 4 && word[^1] is not ('ه' or 'ا') && (word[0] is 'ي' or 'ن' || (word[0] == 'س' && word[1] is 'ي' or 'ن' or 'ت' && word.Length >= 5));

    private SpeakerKind KindOf(string speaker, TextAnalysis reading) => _speakers.KindOf(speaker, NamesOf(NameKind.Person, reading), NamesOf(NameKind.Organization, reading));

    private static IEnumerable<string> NamesOf(NameKind kind, TextAnalysis reading) => reading.Names.Where(n => n.Kind == kind).Select(n => n.FullName);
}
