using Bot.Chats.Wording;

namespace Bot.Chats.Tests.Wording;

/// <summary>The sample numbers of Unicode CLDR for Arabic.</summary>
public sealed class PluralRuleTests
{
    [Theory]
    [InlineData(PluralForm.Zero, new[] { 0 })]
    [InlineData(PluralForm.One, new[] { 1 })]
    [InlineData(PluralForm.Two, new[] { 2 })]
    [InlineData(PluralForm.Few, new[] { 3, 4, 10, 103, 110, 1003 })]
    [InlineData(PluralForm.Many, new[] { 11, 26, 99, 111, 1011 })]
    [InlineData(PluralForm.Other, new[] { 100, 102, 200, 302, 1000, 10000, 1000000 })]
    public void Arabic_has_six_forms(PluralForm form, int[] counts) =>
        Assert.All(counts, count => Assert.Equal(form, PluralRule.Of("ar").Choose(count)));

    [Fact]
    public void English_has_two_forms()
    {
        Assert.Equal(PluralForm.One, PluralRule.Of("en").Choose(1));
        Assert.Equal(PluralForm.Other, PluralRule.Of("en").Choose(0));
        Assert.Equal(PluralForm.Other, PluralRule.Of("en").Choose(21));
    }

    [Fact]
    public void A_language_without_a_rule_is_refused() => Assert.Throws<ArgumentException>(() => PluralRule.Of("xx"));
}
