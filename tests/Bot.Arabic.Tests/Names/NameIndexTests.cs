using Bot.Arabic.Names;
using CsCheck;

namespace Bot.Arabic.Tests.Names;

public class NameIndexTests
{
    // What a news vocabulary has around the names: their forms, their spellings, and common words with nearly the same letters.
    private static readonly NameIndex Index = new(
    [
        ("ماكرون", 900), ("وماكرون", 60), ("لماكرون", 50), ("مكرون", 2), ("ماركا", 30), ("المكرمه", 300),
        ("بوتين", 1500), ("وبوتين", 90), ("ببوتين", 12), ("بطن", 40), ("بوتان", 9), ("باطن", 30), ("بيتنا", 14),
        ("ترامب", 5000), ("لترامب", 200), ("ترمب", 800), ("ترام", 20), ("تراب", 50),
        ("اردوغان", 1200), ("واردوغان", 40), ("اردن", 10), ("الاردن", 900),
        ("نتنياهو", 700), ("نتانياهو", 400), ("زيلينسكي", 80), ("زيلنسكي", 20), ("السيسي", 1100), ("والسيسي", 60), ("سيسي", 2), ("سياسي", 900), ("اساسي", 700),
        ("محمد", 9000), ("ومحمد", 900), ("محمود", 1500), ("احمد", 3000), ("الرياض", 1400), ("بالرياض", 60), ("رياضه", 500), ("الرياضي", 600), ("رياضي", 300),
        ("كيم", 700), ("كم", 2000), ("قيم", 300), ("القيم", 200), ("ميركل", 300), ("مركل", 3), ("قطر", 1900), ("قطار", 200), ("القطار", 250),
        ("الاسد", 2000), ("ساد", 40), ("فساد", 800), ("لافروف", 400), ("للافروف", 1),
    ]);

    [Theory]
    [InlineData("macron", "ماكرون")]
    [InlineData("MACRON", "ماكرون")]
    [InlineData("Макрон", "ماكرون")]
    [InlineData("macrn", "ماكرون")]
    [InlineData("putin", "بوتين")]
    [InlineData("Poutine", "بوتين")]
    [InlineData("Путин", "بوتين")]
    [InlineData("بوتين", "بوتين")]
    [InlineData("trump", "ترامب")]
    [InlineData("Трамп", "ترامب")]
    [InlineData("erdogan", "اردوغان")]
    [InlineData("Erdoğan", "اردوغان")]
    [InlineData("أردوغان", "اردوغان")]
    [InlineData("netanyahu", "نتانياهو")]
    [InlineData("zelensky", "زيلينسكي")]
    [InlineData("Zelenskyy", "زيلينسكي")]
    [InlineData("Зеленский", "زيلينسكي")]
    [InlineData("sisi", "السيسي")]
    [InlineData("al-Sisi", "السيسي")]
    [InlineData("mohammed", "محمد")]
    [InlineData("Muhammad", "محمد")]
    [InlineData("riyadh", "الرياض")]
    [InlineData("kim", "كيم")]
    [InlineData("merkel", "ميركل")]
    [InlineData("qatar", "قطر")]
    [InlineData("assad", "الاسد")]
    [InlineData("lavrov", "لافروف")]
    [InlineData("Лавров", "لافروف")]
    public void The_best_match_is_the_usual_spelling_in_any_script(string query, string word)
    {
        Assert.Equal(word, Index.Find(query, 5)[0].Word);
    }

    [Theory]
    [InlineData("macron", "وماكرون")]
    [InlineData("macron", "لماكرون")]
    [InlineData("putin", "ببوتين")]
    [InlineData("بوتين", "وبوتين")]
    [InlineData("sisi", "والسيسي")]
    [InlineData("riyadh", "بالرياض")]
    [InlineData("trump", "ترمب")]
    [InlineData("trump", "لترامب")]
    [InlineData("netanyahu", "نتنياهو")]
    [InlineData("zelensky", "زيلنسكي")]
    public void Forms_with_clitics_and_other_usual_spellings_are_found_too(string query, string word)
    {
        Assert.Contains(Index.Find(query, 20), match => match.Word == word);
    }

    [Theory]
    [InlineData("putin", "بطن")]
    [InlineData("putin", "بوتان")]
    [InlineData("putin", "باطن")]
    [InlineData("putin", "بيتنا")]
    [InlineData("kim", "كم")]
    [InlineData("kim", "قيم")]
    [InlineData("sisi", "سياسي")]
    [InlineData("mohammed", "محمود")]
    [InlineData("mohammed", "احمد")]
    [InlineData("riyadh", "رياضه")]
    [InlineData("riyadh", "الرياضي")]
    [InlineData("trump", "ترام")]
    [InlineData("erdogan", "الاردن")]
    [InlineData("assad", "فساد")]
    public void Common_words_with_nearly_the_same_letters_are_not_taken_for_the_name(string query, string word)
    {
        Assert.DoesNotContain(Index.Find(query, 50), match => match.Word == word);
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

        Assert.Equal(["عمان", "وعمان"], index.Find("oman", 5, ["عمان"]).Select(match => match.Word), StringComparer.Ordinal);
        Assert.Equal(["ترامب", "ترمب"], index.Find("trump", 5, ["ترامب", "ترمب"]).Select(match => match.Word), StringComparer.Ordinal);
    }

    [Fact]
    public void A_known_spelling_that_no_article_has_changes_nothing() =>
        Assert.Equal("ماكرون", Index.Find("macron", 5, ["ماقرون"])[0].Word);

    [Fact]
    public void A_name_that_no_word_is_near_has_no_match()
    {
        Assert.Empty(Index.Find("wolfeschlegelstein", 5));
        Assert.Empty(Index.Find("", 5));
        Assert.Empty(Index.Find("?!", 5));
    }

    [Fact]
    public void A_word_that_is_only_ever_written_with_a_clitic_is_found()
    {
        var index = new NameIndex([("لغوتيريش", 1)]);

        Assert.Equal("لغوتيريش", Assert.Single(index.Find("guterres", 5)).Word);
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
