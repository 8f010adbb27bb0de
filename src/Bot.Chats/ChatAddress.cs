using System.Diagnostics.CodeAnalysis;

namespace Bot.Chats;

/// <summary>Where a chat is: the platform's name (<see cref="IChatPlatform.Name"/>) and the chat's id there, as the platform writes it.</summary>
public sealed record ChatAddress(string Platform, string Id)
{
    /// <summary>Reads an address as operators write it: <c>telegram:-100123</c>.</summary>
    /// <returns>False where the platform or the id is missing.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out ChatAddress? address)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        address = colon > 0 && colon < text.Length - 1 ? new ChatAddress(text[..colon], text[(colon + 1)..]) : null;
        return address is not null;
    }

    /// <summary>The address as operators write it.</summary>
    public override string ToString() => $"{Platform}:{Id}";
}
