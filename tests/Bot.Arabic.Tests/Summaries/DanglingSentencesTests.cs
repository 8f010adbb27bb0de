using Bot.Arabic.Summaries;

namespace Bot.Arabic.Tests.Summaries;

/// <summary>Runs the rows of <c>dangling.md</c>.</summary>
public class DanglingSentencesTests
{
    private static readonly DanglingSentences Dangling = new(Words.Lexicon);

    public static TheoryData<string, bool> Rows()
    {
        var rows = new TheoryData<string, bool>();
        foreach (var row in MarkdownTable.Rows("Summaries/dangling.md"))
        {
            rows.Add(row[0], row[1] switch
            {
                "yes" => true,
                "no" => false,
                _ => throw new FormatException($"Not yes or no: {row[1]}"),
            });
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_dangles_when_what_it_speaks_of_stands_before_it(string sentence, bool dangles) => Assert.Equal(dangles, Dangling.IsOne(sentence));
}
