namespace Bot.Arabic.Names;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A country, town, region or building.</summary>
    Place,

    /// <summary>An organization: a state body, party, company, club or agency.</summary>
    Organization,
}
