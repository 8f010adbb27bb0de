using System.Globalization;
using Bot.Arabic.Names;
using CsCheck;

namespace Bot.Arabic.Tests.Names;

/// <summary>Runs the rows of <c>names.md</c>, and what does not fit a row.</summary>
public class NameIndexTests
{
    private const int Limit = 40;

    private static readonly KnownSpellings Spellings = new(Words.Lexicon);

    private static readonly NameIndex Index = new(MarkdownTable.Rows("Names/names.md")
        .Where(row => row.Length == 2)
        .Select(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture))));

    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in MarkdownTable.Rows("Names/names.md").Where(row => row.Length == 4))
        {
            rows.Add(row[0], row[1], row[2], row[3]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Who_asks_for_the_name_finds_these_words_and_not_those(string query, string first, string others, string wrong)
    {
        var found = Index.Find(query, Limit, Spellings.Of).Select(match => match.Word).ToList();

        Assert.Equal(first, found.FirstOrDefault("-"));
        Assert.Empty(others.Split('،', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Except(found, StringComparer.Ordinal));
        Assert.Empty(wrong.Split('،', StringSplitOptions.TrimEntries).Intersect(found, StringComparer.Ordinal));
    }

    [Fact]
    public void A_frequent_spelling_comes_before_a_slip_of_the_pen_that_is_nearer()
    {
        var index = new NameIndex([("بوتين", 1500), ("بوتن", 3)]);

        Assert.Equal(["بوتين", "بوتن"], index.Find("putn", 5).Select(match => match.Word), StringComparer.Ordinal);
    }

    [Fact]
    public void A_known_spelling_comes_first_and_only_its_variants_with_it()
    {
        var index = new NameIndex([("عمان", 300), ("وعمان", 20), ("ومن", 6000), ("امن", 900), ("ترامب", 900), ("ترمب", 300), ("تراب", 800)]);

        Assert.Equal(["عمان", "وعمان"], index.Find("oman", 5, _ => ["عمان"]).Select(match => match.Word), StringComparer.Ordinal);
        Assert.Equal(["ترامب", "ترمب"], index.Find("trump", 5, _ => ["ترامب", "ترمب"]).Select(match => match.Word), StringComparer.Ordinal);
    }

    [Fact]
    public void A_known_spelling_that_no_article_has_changes_nothing() =>
        Assert.Equal("ماكرون", Index.Find("macron", 5, _ => ["ماقرون"])[0].Word);

    [Fact]
    public void A_word_that_is_only_ever_written_with_a_clitic_is_found()
    {
        var index = new NameIndex([("لغوتيريش", 1)]);

        Assert.Equal("لغوتيريش", Assert.Single(index.Find("guterres", 5)).Word);
    }

    [Fact]
    public void A_word_with_clitics_that_is_commoner_than_its_rest_is_another_word()
    {
        var index = new NameIndex([("ساد", 40), ("فساد", 800), ("وساد", 5)]);

        Assert.Equal(["ساد", "وساد"], index.Find("saad", 5).Select(match => match.Word), StringComparer.Ordinal);
    }

    [Fact]
    public void Matches_come_best_first_each_once_within_the_limit()
    {
        var matches = Index.Find("putin", 3);

        Assert.Equal(3, matches.Count);
        Assert.Equal(matches.Count, matches.DistinctBy(m => m.Word, StringComparer.Ordinal).Count());
        Assert.Equal(matches.OrderByDescending(m => m.Score).Select(m => m.Score), matches.Select(m => m.Score));
    }

    [Fact]
    public void The_words_under_the_keys_near_a_name_are_as_good_as_the_whole_vocabulary()
    {
        // Few letters, so that most words are near each other.
        var word = Gen.String[Gen.Char["بتسكمناوله"], 2, 9];
        Gen.Select(word.Array[1, 60], word).Sample((words, query) =>
        {
            var vocabulary = words.Distinct(StringComparer.Ordinal).Select((w, i) => (Word: w, Count: i + 1)).ToList();
            var keys = NameKeys.Near(query).ToHashSet();
            var near = vocabulary.Where(w => NameKeys.Of(w.Word).Any(keys.Contains));

            Assert.Equal(new NameIndex(vocabulary).Find(query, 20), new NameIndex(near).Find(query, 20));
        });
    }

    [Fact]
    public void A_word_finds_itself_first_and_itself_with_a_clitic()
    {
        var word = Gen.String[Gen.Char["بتجدرسعغفقكلمنهوي"], 3, 9];
        Gen.Select(word.Array[0, 20], word, Gen.OneOf("و", "ف", "ب", "ل", "ك", "وال", "بال", "ال")).Sample((words, name, clitic) =>
        {
            var index = new NameIndex(words.Append(name).Append(clitic + name).Distinct(StringComparer.Ordinal).Select(w => (w, 1)));
            var found = index.Find(name, 50).Select(match => match.Word).ToList();

            Assert.Equal(name, found[0]);
            Assert.Contains(clitic + name, found, StringComparer.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(HostileText.Long), MemberType = typeof(HostileText))]
    public void A_query_without_end_is_answered_in_a_moment(string name, string piece) =>
        Quickly.IsDone(name, () => Index.Find(HostileText.Repeated(piece), Limit));

    [Fact]
    public void Any_vocabulary_and_any_query_are_taken()
    {
        var letters = Gen.OneOf(Gen.Char, Gen.Char['ء', 'ي'], Gen.Char['a', 'z']);
        var word = Gen.String[letters, 0, 60];
        Gen.Select(word.Array[0, 20], word).Sample((words, query) =>
        {
            var index = new NameIndex(words.Distinct(StringComparer.Ordinal).Select(w => (w, 1)));
            Assert.InRange(NameKeys.Near(query).Count, 0, 50_000);
            Assert.All(index.Find(query, 10), match => Assert.True(match.Score is > 0 and <= 1 && words.Contains(match.Word, StringComparer.Ordinal)));
        });
    }
}
