using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Conversions;

public static class FieldConversionSet
{
    extension(AppDb db)
    {
        public DbSet<FieldConversion> FieldConversions => db.Set<FieldConversion>();
    }
}
