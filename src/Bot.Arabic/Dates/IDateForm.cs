using Bot.Arabic.Dates.Reading;

namespace Bot.Arabic.Dates;

/// <summary>
/// One way of writing a date. To add one: a class of this in <c>Forms</c>, its line in <see cref="TimexFinder"/>, its words in the list
/// <c>date-words</c>, its rows in <c>dates.md</c>. A form looks at a few tokens only, so that reading stays linear.
/// </summary>
internal interface IDateForm
{
    /// <summary>The date that begins at a token; null when this form does not, or when it cannot tell which day is meant.</summary>
    FormMatch? Match(DateText text, int at);
}
