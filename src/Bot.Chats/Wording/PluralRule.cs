namespace Bot.Chats.Wording;

/// <summary>Which plural form a whole number takes, after the cardinal rules of Unicode CLDR 48 (supplemental data, plurals).</summary>
public sealed class PluralRule
{
    private readonly Func<int, PluralForm> choose;

    private PluralRule(IReadOnlyList<PluralForm> forms, Func<int, PluralForm> choose) => (Forms, this.choose) = (forms, choose);

    /// <summary>The forms that the language has, and that each of its texts with a count must give.</summary>
    public IReadOnlyList<PluralForm> Forms { get; }

    /// <summary>The rule of a language of <c>config/texts</c>.</summary>
    /// <exception cref="ArgumentException">The language has no rule yet.</exception>
    public static PluralRule Of(string language) => language switch
    {
        "ar" => new(Enum.GetValues<PluralForm>(), Arabic),
        "en" => new([PluralForm.One, PluralForm.Other], count => count == 1 ? PluralForm.One : PluralForm.Other),
        _ => throw new ArgumentException($"no plural rule for the language '{language}'", nameof(language)),
    };

    /// <summary>The form for <paramref name="count"/>, 0 or more.</summary>
    public PluralForm Choose(int count) => choose(count);

    private static PluralForm Arabic(int count) => (count, count % 100) switch
    {
        (0, _) => PluralForm.Zero,
        (1, _) => PluralForm.One,
        (2, _) => PluralForm.Two,
        (_, >= 3 and <= 10) => PluralForm.Few,
        (_, >= 11) => PluralForm.Many,
        _ => PluralForm.Other,
    };
}
