using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bot.Storage.Postgres;

/// <summary>What <c>dotnet ef migrations add NAME --context PostgresContext</c> makes its context with, and after each change of a row or mapping <c>dotnet ef dbcontext optimize --context PostgresContext --output-dir Compiled/Postgres --namespace Bot.Storage.Compiled.Postgres</c>; the program never calls it.</summary>
internal sealed class PostgresContextFactory : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=design").Options);
}
