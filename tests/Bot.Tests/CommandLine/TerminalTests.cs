using System.Text;
using Bot.CommandLine;

namespace Bot.Tests.CommandLine;

public sealed class TerminalTests
{
    private readonly MemoryStream _output = new();
    private readonly MemoryStream _error = new();

    [Fact]
    public async Task A_hidden_token_is_never_reported()
    {
        await using var terminal = Open();
        terminal.Hide("123456:secret-token");

        terminal.Report("POST https://api.telegram.org/bot123456:secret-token/getMe failed");

        Assert.Equal("POST https://api.telegram.org/bot***/getMe failed\n", Encoding.UTF8.GetString(_error.ToArray()));
    }

    [Fact]
    public async Task Text_from_outside_cannot_steer_the_terminal()
    {
        await using var terminal = Open();

        terminal.Print("عنوان \u001b[31mأحمر\u0007 \u009bx");
        await terminal.FlushAsync();

        Assert.Equal("عنوان \uFFFD[31mأحمر\uFFFD \uFFFDx\n", Encoding.UTF8.GetString(_output.ToArray()));
    }

    private Terminal Open() => new(Stream.Null, _output, _error, new Dictionary<string, string>(StringComparer.Ordinal));
}
