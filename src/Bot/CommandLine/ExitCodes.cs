namespace Bot.CommandLine;

/// <summary>What the program tells the shell.</summary>
public static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Work failed, wholly or in part; stderr says what.</summary>
    public const int Failed = 1;

    /// <summary>The call or the setup is wrong (an unknown option, a broken settings file, a taken port); nothing was done.</summary>
    public const int Misused = 2;
}
