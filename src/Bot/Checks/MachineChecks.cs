using System.Globalization;

namespace Bot.Checks;

/// <summary>Checks what the program needs of the machine.</summary>
internal static class MachineChecks
{
    private const string SampleZone = "Asia/Riyadh";

    public static IEnumerable<Finding> Run(TimeProvider time)
    {
        yield return Cultures();
        yield return TimeZones();
        yield return Clock(time);
    }

    // Without ICU the runtime has one culture for all, with wrong month names and no Hijri calendar.
    private static Finding Cultures()
    {
        try
        {
            var isArabic = CultureInfo.GetCultureInfo("ar-SA").DateTimeFormat.Calendar is UmAlQuraCalendar;
            return isArabic ? new Finding("languages", true, "ICU knows Arabic.") : NoCultures();
        }
        catch (CultureNotFoundException)
        {
            return NoCultures();
        }
    }

    private static Finding NoCultures() =>
        new("languages", false, "ICU is missing. Install libicu (Debian: apt-get install libicu72 or newer) and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.");

    private static Finding TimeZones() => TimeZoneInfo.TryFindSystemTimeZoneById(SampleZone, out _)
        ? new Finding("time zones", true, "the time zone data are there.")
        : new Finding("time zones", false, "The time zone data are missing. Install tzdata (Debian: apt-get install tzdata).");

    // A machine that lost its clock is in the past; nobody runs a program before it was built.
    private static Finding Clock(TimeProvider time)
    {
        var now = time.GetUtcNow();
        var built = File.GetLastWriteTimeUtc(typeof(MachineChecks).Assembly.Location);
        var text = now.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        return now.UtcDateTime >= built.AddDays(-1)
            ? new Finding("clock", true, text)
            : new Finding("clock", false, $"It is said to be {text}, before this program was built. Set the clock of the machine.");
    }
}
