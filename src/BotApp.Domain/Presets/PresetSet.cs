using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Presets;

public static class PresetSet
{
    extension(AppDb db)
    {
        public DbSet<InstalledPreset> InstalledPresets => db.Set<InstalledPreset>();
    }
}
