using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AfghanWatch.News.Store.Mappings;

/// <summary>Instants are UTC in the store and come back marked as such.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.ToUniversalTime(),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
