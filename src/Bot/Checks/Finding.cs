using Bot.Newsroom;
using Bot.Storage;

namespace Bot.Checks;

/// <summary>What one check of <c>bot doctor</c> found.</summary>
/// <param name="Subject">What was checked, one word or two.</param>
/// <param name="IsGood">Whether all is well.</param>
/// <param name="Text">What was found and, where something is wrong, what to do.</param>
internal sealed record Finding(string Subject, bool IsGood, string Text)
{
    /// <summary>Runs a check that tells what it found, or throws what the program itself would stop with.</summary>
    public static async Task<Finding> OfAsync(string subject, Func<Task<string>> check)
    {
        try
        {
            return new Finding(subject, true, await check());
        }
        catch (Exception fault) when (fault is SetupException or StorageException or NewsroomException)
        {
            return new Finding(subject, false, fault.Message);
        }
    }
}
