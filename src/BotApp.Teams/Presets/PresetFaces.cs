using System.Text.Json.Nodes;
using BotApp.Domain.Presets;
using BotApp.Teams.Cards;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Presets;

/// <summary>
/// Seen once, by the administrator who installed a preset and by whoever stands around: what came, and the next step,
/// which is the first record.
/// </summary>
public static class PresetFaces
{
    public static Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var key = JsonNode.Parse(sheet.Face.Arguments ?? "{}")?["preset"]?.ToString();
        return Task.FromResult(PresetGallery.Find(key ?? "") is { } preset ? Installed(sheet, preset) : null);
    }

    private static OutgoingMessage Installed(Sheet sheet, Preset preset)
    {
        var types = preset.RecordTypes.Select(t => t.Label.In(sheet.Language)).ToList();
        var first = preset.RecordTypes[0];
        return sheet.Card(
            "notice",
            new
            {
                Title = sheet.Say("preset.done", ("preset", preset.Label.In(sheet.Language))),
                Color = "good",
                Text = sheet.Say("preset.doneText", ("types", string.Join(Between.Names(sheet.Language), types))),
                Buttons = new[]
                {
                    new FormButton(
                        sheet.Say("preset.firstRecord", ("type", first.Label.In(sheet.Language))), "record.new", new() { ["type"] = first.Key })
                        { Style = "positive" },
                    new FormButton(sheet.Say("preset.openTypes"), "record.types", []),
                },
            },
            sheet.Say("preset.doneSummary"));
    }
}
