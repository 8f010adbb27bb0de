namespace Bot.Storage;

/// <summary>The database cannot be used as it is. The message is one English sentence for the operator and holds no secret.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="cause">What the database or the operating system said; null when the program found it out itself.</param>
public sealed class StorageException(string message, Exception? cause = null) : Exception(message, cause);
