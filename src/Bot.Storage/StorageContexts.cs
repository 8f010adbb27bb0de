namespace Bot.Storage;

/// <summary>Opens a context of the configured database for one call of a store.</summary>
/// <param name="open">Gives one that nobody else uses until it is disposed.</param>
internal sealed class StorageContexts(Func<StorageContext> open)
{
    /// <summary>One context; connects when it is first asked something.</summary>
    public StorageContext Open() => open();
}
