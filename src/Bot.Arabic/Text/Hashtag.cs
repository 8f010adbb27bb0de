namespace Bot.Arabic.Text;

/// <summary>Tags that outlets write within running text: «#سعد_الحريري» stands where «سعد الحريري» would.</summary>
public static class Hashtag
{
    /// <summary>Stands before a tag.</summary>
    public const char Sign = '#';

    /// <summary>Stands between the words of a tag.</summary>
    public const char Joint = '_';

    /// <summary>A slice of a text as it would stand without tags.</summary>
    public static string Open(string slice) =>
        slice.AsSpan().IndexOfAny(Sign, Joint) < 0 ? slice : slice.Replace(Joint, ' ').Replace(Sign.ToString(), "", StringComparison.Ordinal);
}
