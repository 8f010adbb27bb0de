using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bot.Storage;

/// <summary>
/// Stores a moment as the number of 100-nanosecond ticks of its UTC time since the year 1. SQLite has no type for moments and EF Core does not compare
/// or order them there; PostgreSQL's own type is ten times coarser, so that a moment would not come back equal. A number is exact, sorts and compares
/// on both. Where the offset matters it has its own column.
/// </summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
