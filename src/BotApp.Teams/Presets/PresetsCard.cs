using System.Text.Json.Nodes;
using BotApp.Domain.Presets;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Presets;

/// <summary>
/// Seen by whoever asks for the presets. An administrator decides which one to install: what it brings, where its
/// thresholds come from, and whether it stands here already. Others read what there is.
/// </summary>
public static class PresetsCard
{
    public static async Task<JsonObject> Draw(Scene scene, string lead, CancellationToken cancellation)
    {
        var installed = await scene.Db.InstalledPresets.AsNoTracking().Select(p => p.Key).ToListAsync(cancellation);
        return scene.Deck.Draw("presets", scene.Language, new
        {
            Title = scene.Say("preset.title"),
            Lead = scene.Rights.IsAdministrator ? lead : scene.Say("preset.onlyAdministrators"),
            Presets = PresetGallery.All.Select(preset => Row(scene, preset, installed.Contains(preset.Key, StringComparer.Ordinal))),
            Buttons = Array.Empty<FormButton>(),
        });
    }

    private static object Row(Scene scene, Preset preset, bool isInstalled) => new
    {
        Label = preset.Label.In(scene.Language),
        Description = preset.Description.In(scene.Language),
        Registers = scene.Say("preset.registers", ("types", string.Join(
            Between.Names(scene.Language), preset.RecordTypes.Select(t => t.Label.In(scene.Language))))),
        Source = scene.Say("preset.source", ("source", preset.Source.In(scene.Language))),
        State = isInstalled ? scene.Say("preset.installed") : "",
        Buttons = isInstalled || !scene.Rights.IsAdministrator
            ? []
            : new[]
            {
                new FormButton(scene.Say("preset.install"), "preset.install", new() { ["preset"] = preset.Key }) { Style = "positive" },
            },
    };
}
