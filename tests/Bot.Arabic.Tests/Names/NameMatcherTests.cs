using Bot.Arabic.Names;
using CsCheck;

namespace Bot.Arabic.Tests.Names;

/// <summary>Runs the rows of <c>matches.md</c>, and what does not fit a row.</summary>
public class NameMatcherTests
{
    private static readonly Gen<string> ArabicWord = Gen.String[Gen.Char["ابتجدرسعغفقكلمنهويأإة"], 2, 9];
    private static readonly Gen<string> LatinWord = Gen.String[Gen.Char["abdefghijklmnorstuwy"], 2, 9];

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in MarkdownTable.Rows("Names/matches.md"))
        {
            rows.Add(row[0], row[1], row[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_right_name_scores_higher_than_a_similar_one(string query, string right, string wrong)
    {
        var matcher = new NameMatcher(query);

        Assert.True(matcher.Score(right) > matcher.Score(wrong), FormattableString.Invariant($"{matcher.Score(right)} is not over {matcher.Score(wrong)}"));
    }

    [Fact]
    public void The_order_of_words_does_not_matter() =>
        Gen.Select(LatinWord.Array[1, 5], ArabicWord.Array[1, 5]).Sample((query, candidate) =>
        {
            var name = string.Join(' ', candidate);
            var score = new NameMatcher(string.Join(' ', query)).Score(name);

            Assert.Equal(score, new NameMatcher(string.Join(' ', query.Reverse())).Score(name));
        });

    [Fact]
    public void A_name_matches_itself_best() =>
        Gen.Select(ArabicWord.Array[1, 4], ArabicWord.Array[1, 4]).Sample((name, other) =>
        {
            var matcher = new NameMatcher(string.Join(' ', name));

            Assert.Equal(1, matcher.Score(string.Join(' ', name)));
            Assert.True(matcher.Score(string.Join(' ', other)) <= 1);
        });

    [Fact]
    public void A_missing_word_costs_less_than_a_wrong_one() =>
        Assert.True(new NameMatcher("emmanuel macron").Score("ماكرون") > new NameMatcher("emmanuel macron").Score("إيمانويل كانط"));

    [Fact]
    public void A_name_without_letters_matches_nothing()
    {
        Assert.Equal(0, new NameMatcher("").Score("بوتين"));
        Assert.Equal(0, new NameMatcher("Putin").Score("؟"));
    }

    [Fact]
    public void Any_two_strings_score_between_0_and_1() =>
        Gen.Select(HostileText.Any, HostileText.Any).Sample((query, candidate) => Assert.InRange(new NameMatcher(query).Score(candidate), 0, 1));

    [Theory]
    [MemberData(nameof(HostileText.Long), MemberType = typeof(HostileText))]
    public void Names_without_end_are_compared_in_a_moment(string name, string piece)
    {
        var text = HostileText.Repeated(piece);

        Quickly.IsDone(name, () => new NameMatcher(text).Score(text));
    }
}
