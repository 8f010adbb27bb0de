using System.Globalization;
using System.Net;
using Bot.News;

namespace Bot.Benchmarks.Sweep;

/// <summary>Two thousand outlets, each on a loopback address of its own: which they are and how each behaves.</summary>
internal static class Outlets
{
    public const int Count = 2_000;

    public const int Port = 18_080;

    public const int PagesOfEach = 2;

    /// <summary>What an outlet does when it is asked for its feed.</summary>
    public enum Manner
    {
        Answers,
        IsSlow,
        Fails,
        NeverAnswers,
    }

    /// <summary>The address of an outlet, in 127.1.0.0/16.</summary>
    public static IPAddress AddressOf(int outlet) => new([127, 1, (byte)(outlet / 250), (byte)((outlet % 250) + 1)]);

    public static int NumberOf(IPAddress address) => address.MapToIPv4().GetAddressBytes() is [_, _, var high, var low] ? (high * 250) + low - 1 : -1;

    /// <summary>1 % are slow, 1 % fail and 0.2 % never answer.</summary>
    public static Manner MannerOf(int outlet) => (outlet % 500, outlet % 100) switch
    {
        (7, _) => Manner.NeverAnswers,
        (_, 13) => Manner.IsSlow,
        (_, 29) => Manner.Fails,
        _ => Manner.Answers,
    };

    public static Source SourceOf(int outlet) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"outlet-{outlet}"),
        Name = string.Create(CultureInfo.InvariantCulture, $"صحيفة رقم {outlet}"),
        Feed = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://{AddressOf(outlet)}:{Port}/feed")),
    };
}
