using Bot.Arabic.Names;
using CsCheck;

namespace Bot.Arabic.Tests.Names;

public class NameMatcherTests
{
    [Theory]
    [InlineData("Vladimir Putin", "فلاديمير بوتين", "فلاديمير بوكين")]
    [InlineData("Angela Merkel", "أنغيلا ميركل", "أنجيلا ديفيس")]
    [InlineData("Abdulrahman", "عبد الرحمن", "عبد الرحيم")]
    [InlineData("Шойгу", "شويغو", "شيبو")]
    [InlineData("George", "جورج", "غريغ")]
    [InlineData("Thatcher", "تاتشر", "تايلر")]
    [InlineData("بوتن", "بوتين", "باتون")]
    public void The_right_name_scores_higher_than_a_similar_one(string query, string right, string wrong)
    {
        Assert.True(NameMatcher.Score(query, right) > NameMatcher.Score(query, wrong));
    }

    [Fact]
    public void The_order_of_words_does_not_matter()
    {
        Assert.Equal(NameMatcher.Score("Vladimir Putin", "فلاديمير بوتين"), NameMatcher.Score("putin vladimir", "فلاديمير بوتين"), 9);
    }

    [Fact]
    public void A_name_without_letters_matches_nothing()
    {
        Assert.Equal(0, NameMatcher.Score("", "بوتين"));
        Assert.Equal(0, NameMatcher.Score("Putin", "؟"));
    }

    [Fact]
    public void Any_two_strings_score_between_0_and_1()
    {
        Gen.Select(Gen.String, Gen.String).Sample((query, candidate) => Assert.InRange(NameMatcher.Score(query, candidate), 0, 1));
    }
}
