using System.Text.RegularExpressions;

namespace Bot.News.Loading.Pages.Times;

/// <summary>Makes the expressions of the times in pages, whose words come from files.</summary>
internal static class TimeExpression
{
    // Their lines are short, so no match takes long; but the first one compiles the expression, for over a second on a machine with much to do.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Regex Of(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Compiled, Limit);
}
