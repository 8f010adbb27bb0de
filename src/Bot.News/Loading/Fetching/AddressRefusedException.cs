namespace Bot.News.Loading.Fetching;

/// <summary>Carries a refusal out of the connection; <see cref="Fetcher"/> turns it into a value.</summary>
internal sealed class AddressRefusedException(string message) : Exception(message);
