using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Bot.Tests.CommandLine;

public sealed class DoctorCallTests : IDisposable
{
    private readonly Shell _shell = new();

    public DoctorCallTests()
    {
        _shell.Environment["BOT_WEB__PORT"] = "0";
        _shell.Environment["BOT_SOURCES"] = _shell.Write("sources.json", """[{ "id": "ufuq", "name": "الأفق", "feed": "https://example.org/feed.xml" }]""");
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_good_setup_passes_every_check()
    {
        var outcome = await _shell.RunAsync("doctor");

        Assert.Equal(0, outcome.Code);
        Assert.All(outcome.Lines, line => Assert.StartsWith("ok ", line, StringComparison.Ordinal));
        Assert.Contains(outcome.Lines, line => line.Contains("SQLite, 0 articles.", StringComparison.Ordinal));
        Assert.Contains(outcome.Lines, line => line.Contains("1 listed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_taken_port_is_found_with_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        _shell.Environment["BOT_WEB__PORT"] = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var refused = RefuseAsync(other);

        var outcome = await _shell.RunAsync("doctor");

        other.Stop();
        await refused;
        Assert.Equal(1, outcome.Code);
        Assert.Contains("is taken. End the program that has it", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_settings_and_sources_are_found_together_with_the_rest()
    {
        _shell.Write("sources.json", "[{ \"id\": \"Ufuq!\", \"name\": \"\", \"feed\": \"ftp://example.org\" }]");

        var outcome = await _shell.RunAsync("doctor");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("the id 'Ufuq!' may only have small Latin letters", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("begins with http:// or https://", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("can be written", outcome.Output, StringComparison.Ordinal);

        _shell.Environment["BOT_WEB__PORT"] = "many";
        var worse = await _shell.RunAsync("doctor");
        Assert.Equal(1, worse.Code);
        Assert.Contains("'web.port' has to be a whole number", worse.Output, StringComparison.Ordinal);
    }

    // Another program: takes the connection and hangs up.
    private static async Task RefuseAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The test is over.
        }
    }
}
