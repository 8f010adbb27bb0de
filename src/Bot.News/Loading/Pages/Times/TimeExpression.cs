using System.Text.RegularExpressions;

namespace Bot.News.Loading.Pages.Times;

/// <summary>
/// Makes the expressions of the times in pages, whose words come from files. They are not compiled: few lines are asked for them, and compiling
/// some hundred words would take longer than all the matching, over a second on a machine with much to do.
/// </summary>
internal static class TimeExpression
{
    // Their lines are short, so no match takes long.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);
}
