using Bot.Arabic.Names;

namespace Bot.Arabic.Tests.Names;

public class NameKeysTests
{
    // Databases hold them: a change would make stored articles impossible to find.
    [Theory]
    [InlineData("ماكرون", "8469")]
    [InlineData("وماكرون", "8469")]
    [InlineData("بوتين", "129 29")]
    [InlineData("للسيسي", "7733 733 33")]
    public void The_keys_of_a_word_are_those_that_are_stored(string word, string keys)
    {
        Assert.Equal(keys.Split(' ').Select(key => Convert.ToInt64(key, 16)), NameKeys.Of(word));
    }

    [Theory]
    [InlineData("")]
    [InlineData("م")]
    [InlineData("macron")]
    [InlineData("12")]
    public void A_word_that_can_be_no_Arabic_name_has_no_key(string word)
    {
        Assert.Empty(NameKeys.Of(word));
    }

    [Theory]
    [InlineData("macron", "ماكرون")]
    [InlineData("MacRon", "وماكرون")]
    [InlineData("Мухаммед", "محمد")]
    [InlineData("mohammed", "محمد")]
    [InlineData("mohamed", "محمد")]
    [InlineData("putn", "بوتين")]
    [InlineData("kim", "كيم")]
    public void A_name_is_asked_for_under_a_key_of_the_word_that_writes_it(string query, string word)
    {
        Assert.NotEmpty(NameKeys.Near(query).Intersect(NameKeys.Of(word)));
    }
}
