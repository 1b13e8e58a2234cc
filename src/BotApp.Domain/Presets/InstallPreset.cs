using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Presets;

/// <summary>
/// Publishes the record types of a preset in this workspace, once. Its rules and report windows follow from the event
/// (see the host's <c>WhatFollows.cs</c>): the rooms that own them install them in the same transaction.
/// </summary>
public static class InstallPreset
{
    public static async Task<Outcome<InstalledPreset>> Run(
        AppDb db, long personId, Rights rights, Preset preset, Language language, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!rights.IsAdministrator)
        {
            return Refusal.Of("preset.onlyAdministrators");
        }

        if (await WhyNot(db, preset, language, cancellation) is { } refusal)
        {
            return refusal;
        }

        foreach (var definition in preset.RecordTypes)
        {
            var published = await PublishType.Run(db, definition, personId, now, cancellation);
            if (published.IsRefused)
            {
                return Outcome<InstalledPreset>.Refuse(published.Refusals);
            }
        }

        return await Install(db, personId, preset, now, cancellation);
    }

    private static async Task<Refusal?> WhyNot(AppDb db, Preset preset, Language language, CancellationToken cancellation)
    {
        var label = preset.Label.In(language);
        if (await db.InstalledPresets.AnyAsync(p => p.Key == preset.Key, cancellation))
        {
            return Refusal.Of("preset.already", ("preset", label));
        }

        var keys = preset.RecordTypes.Select(t => t.Key).ToList();
        var taken = await db.RecordTypes.Where(t => keys.Contains(t.Key)).Select(t => t.Key).FirstOrDefaultAsync(cancellation);
        return taken is null
            ? null
            : Refusal.Of("preset.typeTaken", ("preset", label), ("type", preset.RecordTypes.First(t => t.Key == taken).Label.In(language)));
    }

    private static async Task<InstalledPreset> Install(
        AppDb db, long personId, Preset preset, DateTimeOffset now, CancellationToken cancellation)
    {
        var installed = new InstalledPreset { Key = preset.Key, Version = preset.Version, InstalledAt = now, InstalledById = personId };
        db.InstalledPresets.Add(installed);
        await db.SaveChangesAsync(cancellation);
        db.Appended.Add(new Event { Kind = EventKind.PresetInstalled, At = now, PersonId = personId, AboutId = installed.Id });
        return installed;
    }
}
