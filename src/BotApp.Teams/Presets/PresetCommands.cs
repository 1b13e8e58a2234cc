using BotApp.Domain.Deliveries;
using BotApp.Domain.Presets;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Presets;

/// <summary>The commands of this room.</summary>
public static class PresetCommands
{
    private const int LongestShown = 40;

    /// <summary>presets: the gallery.</summary>
    public static Task<Answer> Gallery(Scene scene, CancellationToken cancellation) =>
        Gallery(scene, scene.Say("preset.lead"), cancellation);

    /// <summary>preset {name}: installs one (administrators).</summary>
    public static Task<Answer> Install(Scene scene, string words, CancellationToken cancellation)
    {
        var wanted = SearchKey.Of(words);
        var preset = PresetGallery.All.FirstOrDefault(p => Names(p).Any(name => SearchKey.Of(name) == wanted));
        return preset is null ? NoSuch(scene, words, cancellation) : Install(scene, preset, unit: null, cancellation);
    }

    /// <param name="unit">Pressed on the guiding card of this unit, which is the answer then.</param>
    public static async Task<Answer> Install(Scene scene, Preset preset, long? unit, CancellationToken cancellation)
    {
        var installed = await InstallPreset.Run(
            scene.Db, scene.Me.Id, scene.Rights, preset, scene.Language, scene.Now, cancellation);
        if (installed.IsRefused)
        {
            return scene.Refuse(installed.Refusals);
        }

        return new FaceAnswer(unit is { } id && scene.Rights.IsMember(id)
            ? new(Face.Guide, id)
            : new(Face.PresetInstalled, installed.Value.Id, $$"""{"preset":"{{preset.Key}}"}"""));
    }

    private static Task<Answer> NoSuch(Scene scene, string words, CancellationToken cancellation)
    {
        if (SearchKey.Of(words).Length == 0)
        {
            return Gallery(scene, cancellation);
        }

        var typed = SafeText.Cap(SafeText.Line(words), LongestShown);
        var closest = Closest.To(words, PresetGallery.All.SelectMany(Names), 1);
        var lead = closest is [var name]
            ? scene.Say("preset.unknownWithClosest", ("typed", typed), ("closest", Label(name, scene.Language)))
            : scene.Say("preset.unknown", ("typed", typed));
        return Gallery(scene, lead, cancellation);
    }

    private static async Task<Answer> Gallery(Scene scene, string lead, CancellationToken cancellation) => new CardAnswer(
        await PresetsCard.Draw(scene, lead, cancellation), scene.Say("preset.summary"), Replaces: scene.Turn is ActionTurn);

    private static IEnumerable<string> Names(Preset preset) =>
        new[] { preset.Label.Ja, preset.Label.In(Language.English), preset.Key }.Distinct(StringComparer.Ordinal);

    private static string Label(string name, Language language) =>
        PresetGallery.All.First(p => Names(p).Contains(name, StringComparer.Ordinal)).Label.In(language);
}
