namespace Bot.Arabic;

/// <summary>A part of a text, in UTF-16 code units: <paramref name="Start"/> is in it, <paramref name="End"/> is the first after it.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Length in UTF-16 code units; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>The exact slice of <paramref name="text"/>, which has to be the text that the span was found in.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>Whether <paramref name="other"/> lies wholly within this span (equal spans do).</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
