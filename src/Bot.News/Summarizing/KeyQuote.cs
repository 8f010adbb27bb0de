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

    // «المصدر» is a role that hides who speaks.
    private const string Source = "مصدر";

    private readonly HashSet<string> _titles = WordsOf(lexicon, "titles");
    private readonly HashSet<string> _clauseWords = WordsOf(lexicon, "clause-words");
    private readonly HashSet<string> _weekdays = WordsOf(lexicon, "weekdays");
    private readonly HashSet<string> _bodies = WordsOf(lexicon, "bodies");

    /// <summary>
    /// The first fitting quotation of the most central article that has one: a whole clause that a person, a role or a named body says; rather
    /// one that the summary does not hold already, and rather a person's than a body's. Null when no article has any.
    /// </summary>
    public DigestQuote? Find(IReadOnlyList<StoryArticle> articles, IReadOnlyList<string> summary) => articles
        .SelectMany(a => a.Reading.Quotations
            .Where(q => q is { Speaker: not null, Span.Length: >= Shortest and <= Longest } && IsClause(q.Span.Of(a.Reading.Text)))
            .Select(q => (Kind: KindOf(q.Speaker!, a.Reading), Quote: new DigestQuote(q.Span.Of(a.Reading.Text), q.Speaker!, a.Article.Id))))
        .Where(q => q.Kind != SpeakerKind.Unnamed)
        .OrderBy(q => summary.Any(s => s.Contains(q.Quote.Text, StringComparison.Ordinal)))
        .ThenByDescending(q => q.Kind)
        .Select(q => q.Quote)
        .FirstOrDefault();

    // «مخزونات من غاز الخردل» says nothing alone; «أن الإعصار منع» is the reporter's sentence.
    private bool IsClause(string text)
    {
        var words = TextWords.Of(text).ToList();
        return words.Count > 0 && words[0] != "ان" && words.Exists(w => _clauseWords.Contains(w) || IsVerbLike(w));
    }

    // «يؤكد»، «سنواصل»، «نتفاوض»: most words that begin so are verbs.
    private static bool IsVerbLike(string word) =>
        word.Length >= 4 && word[^1] is not ('ه' or 'ا') && (word[0] is 'ي' or 'ن' || (word[0] == 'س' && word[1] is 'ي' or 'ن' or 'ت' && word.Length >= 5));

    private SpeakerKind KindOf(string speaker, TextAnalysis reading)
    {
        var words = TextWords.Of(speaker).ToList();
        if (words.Count == 0 || words[0] is Source or "ال" + Source || words.Exists(_weekdays.Contains))
        {
            return SpeakerKind.Unnamed;
        }

        var first = words[0];
        var bare = first.StartsWith("ال", StringComparison.Ordinal) && first.Length > 2 ? first[2..] : first;
        if (IsNamed(NameKind.Person, speaker, reading) || _titles.Contains(bare) || (bare[^1] == 'ه' && _titles.Contains(bare[..^1])))
        {
            return SpeakerKind.Person;
        }

        return IsNamed(NameKind.Organization, speaker, reading) || (words.Count is > 1 and <= 5 && _bodies.Contains(bare)) ? SpeakerKind.Body : SpeakerKind.Unnamed;
    }

    private static bool IsNamed(NameKind kind, string speaker, TextAnalysis reading) =>
        reading.Names.Any(n => n.Kind == kind && speaker.StartsWith(n.FullName, StringComparison.Ordinal));

    private static HashSet<string> WordsOf(Lexicon lexicon, string list) =>
        lexicon.Entries(list).Where(entry => entry[^1] != "weak").Select(entry => ArabicNormalizer.Normalize(entry[0])).ToHashSet(StringComparer.Ordinal);

    private enum SpeakerKind
    {
        /// <summary>«وكالة»، «تقييم»: nobody.</summary>
        Unnamed,

        /// <summary>«وزارة الدفاع الروسية».</summary>
        Body,

        /// <summary>A person by name, or by a role: «الوزير».</summary>
        Person,
    }
}
