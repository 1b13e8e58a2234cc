using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Views;

public static class ViewSets
{
    extension(AppDb db)
    {
        public DbSet<View> Views => db.Set<View>();

        public DbSet<ViewPin> ViewPins => db.Set<ViewPin>();
    }
}
