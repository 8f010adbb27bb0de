using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Bot.Storage;

/// <summary>
/// The columns of a table and the values that a row has for them, as the model maps them: what an insert past EF Core's change tracker needs, which
/// takes several times as long for a large import.
/// </summary>
internal sealed class TableColumns
{
    private readonly IProperty[] _properties;

    private TableColumns(string table, IProperty[] properties)
    {
        Table = table;
        _properties = properties;
        Names = [.. properties.Select(p => p.GetColumnName())];
    }

    public string Table { get; }

    /// <summary>All columns except a key that the database gives.</summary>
    public IReadOnlyList<string> Names { get; }

    public static TableColumns Of<TRow>(StorageContext context)
    {
        var type = context.Model.FindEntityType(typeof(TRow)) ?? throw new ArgumentException($"{typeof(TRow)} is no row.", nameof(context));
        return new TableColumns(type.GetTableName()!, [.. type.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never)]);
    }

    /// <summary>What the database gets for the column at <paramref name="index"/> of <see cref="Names"/>.</summary>
    public object ValueOf(object row, int index)
    {
        var property = _properties[index];
        var value = property.PropertyInfo!.GetValue(row);
        return (value is null ? null : property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value) ?? DBNull.Value;
    }
}
