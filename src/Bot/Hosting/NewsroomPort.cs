using System.Globalization;
using Bot.Newsroom;

namespace Bot.Hosting;

/// <summary>
/// Chooses the port of a newsroom. Articles are known by their addresses, and these hold the port: on another port everything would be loaded
/// a second time. So the port of the first start is kept in a file beside the database.
/// </summary>
/// <param name="wanted">The operator's choice; 0 when there is none.</param>
/// <param name="database">The file of the newsroom's database.</param>
internal sealed class NewsroomPort(int wanted, string database)
{
    private const int Usual = 8081;

    private string Note => Path.ChangeExtension(database, ".port");

    /// <summary>Serves the newsroom on its port.</summary>
    /// <exception cref="SetupException">The port is taken.</exception>
    public async Task<NewsroomServer> ServeAsync(NewsroomContent content, CancellationToken cancellationToken)
    {
        var fixedPort = wanted != 0 ? wanted : Noted();
        if (fixedPort != 0)
        {
            return await TryServeAsync(content, fixedPort, cancellationToken) ?? throw new SetupException(string.Create(
                CultureInfo.InvariantCulture,
                $"Port {fixedPort} on 127.0.0.1, which the sample newsroom is served on, is taken. End the program that has it (another preview?), or choose another port with BOT_NEWSROOM__PORT."));
        }

        var server = await TryServeAsync(content, Usual, cancellationToken) ?? await NewsroomServer.StartAsync(content, 0, cancellationToken);
        await File.WriteAllTextAsync(Note, server.BaseAddress.Port.ToString(CultureInfo.InvariantCulture), cancellationToken);
        return server;
    }

    private int Noted() =>
        File.Exists(database) && File.Exists(Note) && int.TryParse(File.ReadAllText(Note), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535 ? port : 0;

    private static async Task<NewsroomServer?> TryServeAsync(NewsroomContent content, int port, CancellationToken cancellationToken)
    {
        try
        {
            return await NewsroomServer.StartAsync(content, port, cancellationToken);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
