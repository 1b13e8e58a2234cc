using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BotApp.Domain.Storage;

/// <summary>Times are stored as UTC ticks, so that both databases order and compare them alike.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
    time => time.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
