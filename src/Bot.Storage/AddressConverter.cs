using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage;

/// <summary>Stores an address as it was written, so that it comes back equal.</summary>
internal sealed class AddressConverter() : ValueConverter<Uri, string>(
    address => StoredText.Clean(address.OriginalString),
    text => new Uri(text, UriKind.RelativeOrAbsolute));
