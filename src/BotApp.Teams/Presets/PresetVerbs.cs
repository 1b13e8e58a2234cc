using BotApp.Domain.Presets;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Presets;

/// <summary>The verbs of this room.</summary>
public static class PresetVerbs
{
    public static bool OnlyReads(string verb) => verb is not "preset.install";

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "preset.gallery" => PresetCommands.Gallery(scene, cancellation),
        "preset.install" when PresetGallery.Find(turn.Text("preset") ?? "") is { } preset =>
            PresetCommands.Install(scene, preset, turn.Number("unit"), cancellation),
        "preset.install" => PresetCommands.Gallery(scene, cancellation),
        _ => Verbs.Unknown(scene),
    };
}
