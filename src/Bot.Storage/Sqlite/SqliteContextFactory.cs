using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bot.Storage.Sqlite;

/// <summary>What <c>dotnet ef migrations add NAME --context SqliteContext</c> makes its context with, and after each change of a row or mapping <c>dotnet ef dbcontext optimize --context SqliteContext --output-dir Compiled/Sqlite --namespace Bot.Storage.Compiled.Sqlite</c>; the program never calls it.</summary>
internal sealed class SqliteContextFactory : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqliteContext>();
        SqliteDatabase.Configure(builder, "design.db");
        return new SqliteContext(builder.Options);
    }
}
