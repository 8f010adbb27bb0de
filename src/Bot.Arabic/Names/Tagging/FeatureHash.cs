namespace Bot.Arabic.Names.Tagging;

/// <summary>The numbers by which features are known: 32-bit FNV-1a hashes, mixed with what the feature is about. The same on every machine.</summary>
internal static class FeatureHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The number of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }

    /// <summary>The number of two things together; their order matters.</summary>
    public static uint Of(uint first, uint second)
    {
        unchecked
        {
            var hash = ((first * 0x9E3779B1) ^ second) * 0x85EBCA77;
            hash ^= hash >> 15;
            return hash * 0xC2B2AE3D;
        }
    }
}
