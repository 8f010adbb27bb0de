using System.Diagnostics;
using System.Globalization;
using Bot.Storage.Tests.Databases;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace Bot.Storage.Tests.Databases;

/// <summary>
/// A throw-away PostgreSQL server from Debian's package, in a temporary folder and on a Unix socket there, so that no port is taken. It is started
/// by the first test that wants it and stopped after the last.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const string Password = "a password that no message may show";

    // PostgreSQL refuses to run as root; the package brings this user.
    private const string ServerUser = "postgres";

    private readonly SemaphoreSlim _starting = new(1);
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "bot-postgres-" + Path.GetRandomFileName());
    private bool _started;
    private int _databases;

    /// <summary>Options for a database that does not exist yet.</summary>
    public async Task<TestDatabase> NewAsync()
    {
        await StartOnceAsync();
        return new TestDatabase(new StorageOptions { Postgres = ConnectionString(NextName()) }, () => { });
    }

    /// <summary>A migrated one: a copy of the first one that was migrated.</summary>
    public async Task<TestDatabase> OpenAsync()
    {
        await StartOnceAsync();
        var name = NextName();
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE migrated");
        return new TestDatabase(new StorageOptions { Postgres = ConnectionString(name) }, () => { });
    }

    /// <summary>How to reach a database of this server.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _folder,
        Database = database,
        Username = "bot",
        Password = Password,
    }.ToString();

    public async ValueTask DisposeAsync()
    {
        if (_started)
        {
            NpgsqlConnection.ClearAllPools();
            await RunServerToolAsync("pg_ctl", "stop", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "-w");
        }

        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        _starting.Dispose();
    }

    private string NextName() => string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");

    private async Task StartOnceAsync()
    {
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!_started)
            {
                await StartAsync();
                _started = true;
                var first = new TestDatabase(new StorageOptions { Postgres = ConnectionString("migrated") + ";Pooling=false" }, () => { });
                await first.MigrateAsync();
                await first.DisposeAsync();
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    private async Task StartAsync()
    {
        Directory.CreateDirectory(_folder);
        var passwordFile = Path.Combine(_folder, "password");
        var data = Path.Combine(_folder, "data");
        await File.WriteAllTextAsync(passwordFile, Password);
        if (IsRoot)
        {
            await RunProgramAsync("chown", "-R", ServerUser, _folder);
        }

        await RunServerToolAsync("initdb", "-D", data, "-U", "bot", "--auth=scram-sha-256", $"--pwfile={passwordFile}", "--encoding=UTF8", "--locale=C", "--no-sync");
        var settings = $"-c listen_addresses='' -c unix_socket_directories='{_folder}' -c fsync=off -c max_connections=200";
        await RunServerToolAsync("pg_ctl", "start", "-D", data, "-l", Path.Combine(_folder, "log"), "-w", "-o", settings);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    private static Task RunServerToolAsync(string program, params string[] arguments)
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        var path = versions.OrderByDescending(v => v, StringComparer.Ordinal).Select(v => Path.Combine(v, "bin", program)).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("These tests need PostgreSQL's server: install Debian's package postgresql (tests/run does it).");
        return IsRoot
            ? RunProgramAsync("setpriv", [$"--reuid={ServerUser}", $"--regid={ServerUser}", "--clear-groups", path, .. arguments])
            : RunProgramAsync(path, arguments);
    }

    private static async Task RunProgramAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {await output}{await errors}");
        }
    }
}
