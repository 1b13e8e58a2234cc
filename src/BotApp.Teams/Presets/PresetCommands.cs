using BotApp.Teams.Turns;

namespace BotApp.Teams.Presets;

/// <summary>The commands of this room.</summary>
public static class PresetCommands
{
    /// <summary>presets: the gallery.</summary>
    public static Task<Answer> Gallery(Scene scene, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>preset {name}: installs one (administrators).</summary>
    public static Task<Answer> Install(Scene scene, string words, CancellationToken cancellation) => Verbs.Unknown(scene);
}
