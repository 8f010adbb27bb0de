using Bot.Arabic.Names;

namespace Bot.Arabic.Tests.Names;

public class KnownSpellingsTests
{
    private static readonly KnownSpellings Spellings = new(Words.Lexicon);

    [Theory]
    [InlineData("qatar", "قطر")]
    [InlineData("OMAN", "عمان")]
    [InlineData("egypt", "مصر")]
    [InlineData("Égypte", "مصر")]
    [InlineData("Египет", "مصر")]
    [InlineData("uae", "الامارات")]
    [InlineData("saudi", "السعوديه")]
    [InlineData("salah", "صلاح")]
    [InlineData("Khashoggi", "خاشقجي")]
    [InlineData("isis", "داعش")]
    public void A_name_that_sounds_otherwise_or_like_another_word_is_known(string query, string arabic)
    {
        Assert.Contains(arabic, Spellings.Of(query), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("trump", "ترامب")]
    [InlineData("trump", "ترمب")]
    [InlineData("netanyahu", "نتنياهو")]
    public void All_listed_spellings_are_known(string query, string arabic)
    {
        Assert.Contains(arabic, Spellings.Of(query), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("united")]
    [InlineData("zzz")]
    public void Of_other_words_nothing_is_known(string query)
    {
        Assert.Empty(Spellings.Of(query));
    }

    [Fact]
    public void A_line_without_names_is_an_error() =>
        Assert.Throws<FormatException>(() => new KnownSpellings(new Lexicon(list => list == "name-aliases" ? ["مصر"] : [])));

    [Theory]
    [InlineData("MBS", "محمد بن سلمان")]
    [InlineData("abu mazen", "محمود عباس")]
    [InlineData("أبو مازن", "محمود عباس")]
    [InlineData("Hezbollah", "حزب الله")]
    [InlineData("المونديال", "كأس العالم")]
    [InlineData("ООН", "الأمم المتحدة")]
    public void A_nickname_of_one_or_several_words_stands_for_the_full_name(string query, string name)
    {
        Assert.Equal(name.Split(' '), Spellings.FullName(query.Split(' ')));
    }

    [Fact]
    public void Other_words_are_no_nickname() => Assert.Null(Spellings.FullName(["emmanuel", "macron"]));

    [Theory]
    [InlineData("putin")]
    [InlineData("putn")]
    [InlineData("بوتين")]
    [InlineData("Путин")]
    public void Every_known_spelling_of_a_name_is_found_by_any_other(string query)
    {
        var index = new NameIndex([("بوتين", 282), ("بوتن", 137), ("بطن", 40), ("بوتان", 9)]);

        var found = index.Find(query, 9, Spellings.Of).Select(match => match.Word);

        Assert.Equal(["بوتين", "بوتن"], found, StringComparer.Ordinal);
    }
}
