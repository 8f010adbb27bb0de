using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Bot.Storage.Tests;

/// <summary>What tools wrote from the rows and their mappings is what they would write now.</summary>
public sealed class CompiledModelTests
{
    public static TheoryData<string> Factories =>
        [.. typeof(StorageOptions).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IDesignTimeDbContextFactory<DbContext>))).Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(Factories))]
    public void The_compiled_model_is_the_one_that_the_mappings_say(string factory)
    {
        using var context = Open(factory);

        Assert.StartsWith("Bot.Storage.Compiled.", context.Model.GetType().FullName, StringComparison.Ordinal);
        Assert.Equal(Describe(context.GetService<IDesignTimeModel>().Model), Describe(context.Model), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Factories))]
    public void The_migrations_make_the_tables_that_the_mappings_say(string factory)
    {
        using var context = Open(factory);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    private static DbContext Open(string factory) =>
        ((IDesignTimeDbContextFactory<DbContext>)Activator.CreateInstance(typeof(StorageOptions).Assembly.GetType(factory)!)!).CreateDbContext([]);

    private static IEnumerable<string> Describe(IModel model) => model.GetEntityTypes().OrderBy(t => t.Name, StringComparer.Ordinal).SelectMany(type => type
        .GetProperties()
        .Select(p => $"{type.GetTableName()}.{p.GetColumnName()} {p.GetColumnType()} {p.IsNullable} {p.ValueGenerated} {p.GetTypeMapping().Converter?.GetType()}")
        .Concat(type.GetKeys().Select(k => $"{type.GetTableName()} key {Columns(k.Properties)}"))
        .Concat(type.GetForeignKeys().Select(k => $"{type.GetTableName()} foreign key {Columns(k.Properties)} {k.PrincipalEntityType.Name}"))
        .Concat(type.GetIndexes().Select(i => $"{type.GetTableName()} index {Columns(i.Properties)} {i.IsUnique} {i.Name}")));

    private static string Columns(IEnumerable<IProperty> properties) => string.Join(", ", properties.Select(p => p.GetColumnName()));
}
