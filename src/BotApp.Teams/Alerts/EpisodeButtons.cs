using System.Text.Json.Nodes;
using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Alerts;

/// <summary>One primary button; what is done less often stands in the overflow menu. A closed episode has none.</summary>
public static class EpisodeButtons
{
    public static IReadOnlyList<FormButton> Acts(EpisodeView view) => view.Episode.State switch
    {
        EpisodeState.Calling => [Acknowledge(view), .. Notes(view, "secondary")],
        EpisodeState.Acknowledged => [.. Notes(view, "secondary"), TakeOver(view)],
        EpisodeState.Closed => [],
    };

    public static FormButton Acknowledge(EpisodeView view) =>
        Button(view, "episode.button.acknowledge", "alert.acknowledge", Data(view.Episode.Id)) with { Style = "positive" };

    public static FormButton Open(Words words, long episodeId) =>
        new(words.Say("episode.button.open"), "alert.open", Data(episodeId)) { AssociatedInputs = "none" };

    /// <summary>What asks for more opens a dialog. After the acknowledgement ending is the primary button.</summary>
    public static IReadOnlyList<FormButton> Dialogs(EpisodeView view) => view.Episode.State switch
    {
        EpisodeState.Calling or EpisodeState.Acknowledged =>
        [
            Button(view, "episode.button.handOver", "alert.handingOver", []) with { Mode = "secondary" },
            Button(view, "episode.button.close", "alert.closing", []) with
            {
                Mode = view.Episode.State is EpisodeState.Acknowledged ? "primary" : "secondary",
            },
        ],
        EpisodeState.Closed => [],
    };

    private static FormButton TakeOver(EpisodeView view) =>
        Button(view, "episode.button.takeOver", "alert.takeOver", Data(view.Episode.Id)) with { Mode = "secondary" };

    private static IReadOnlyList<FormButton> Notes(EpisodeView view, string mode) =>
    [
        Note(view, "episode.button.phoned", EpisodeAct.Phoned, mode),
        Note(view, "episode.button.measureAgain", EpisodeAct.MeasureAgain, mode),
        Note(view, "episode.button.doctorConsulted", EpisodeAct.DoctorConsulted, mode),
        Note(view, "episode.button.watching", EpisodeAct.Watching, mode),
    ];

    private static FormButton Note(EpisodeView view, string words, EpisodeAct act, string mode)
    {
        var data = Data(view.Episode.Id);
        data["act"] = act.ToString();
        return Button(view, words, "alert.note", data) with { Mode = mode };
    }

    private static FormButton Button(EpisodeView view, string words, string verb, JsonObject data) =>
        new(view.Sheet.Say(words), verb, data) { AssociatedInputs = "none" };

    private static JsonObject Data(long episodeId) => new() { ["episode"] = episodeId };
}
