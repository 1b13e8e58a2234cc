using BotApp.Teams.Alerts;
using BotApp.Teams.Audit;
using BotApp.Teams.Bulk;
using BotApp.Teams.Files;
using BotApp.Teams.Home;
using BotApp.Teams.People;
using BotApp.Teams.Presets;
using BotApp.Teams.Records;
using BotApp.Teams.RecordTypes;
using BotApp.Teams.Requests;
using BotApp.Teams.Rounds;
using BotApp.Teams.Trash;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Unfinished;
using BotApp.Teams.Views;

namespace BotApp.Teams.Turns;

/// <summary>
/// One switch over the rooms; each room's verbs stand in its own file. Verbs are <c>room.action</c>.
/// A verb that only reads runs without the write gate and stores nothing.
/// </summary>
public static class Verbs
{
    public static bool OnlyReads(ActionTurn turn) =>
        turn.Surface is Surface.Refresh or Surface.DialogOpen or Surface.MessageActionOpen || Room(turn.Verb) switch
        {
            "home" => HomeVerbs.OnlyReads(turn.Verb),
            "record" => RecordVerbs.OnlyReads(turn.Verb),
            "round" => RoundVerbs.OnlyReads(turn.Verb),
            "unfinished" => UnfinishedVerbs.OnlyReads(turn.Verb),
            "view" => ViewVerbs.OnlyReads(turn.Verb),
            "bulk" => BulkVerbs.OnlyReads(turn.Verb),
            "trash" => TrashVerbs.OnlyReads(turn.Verb),
            "alert" => AlertVerbs.OnlyReads(turn.Verb),
            "request" => RequestVerbs.OnlyReads(turn.Verb),
            "people" => PeopleVerbs.OnlyReads(turn.Verb),
            "preset" => PresetVerbs.OnlyReads(turn.Verb),
            "type" => TypeVerbs.OnlyReads(turn.Verb),
            "file" => false,
            _ => true,
        };

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => Room(turn.Verb) switch
    {
        "home" => HomeVerbs.Run(scene, turn, cancellation),
        "record" => RecordVerbs.Run(scene, turn, cancellation),
        "round" => RoundVerbs.Run(scene, turn, cancellation),
        "unfinished" => UnfinishedVerbs.Run(scene, turn, cancellation),
        "view" => ViewVerbs.Run(scene, turn, cancellation),
        "bulk" => BulkVerbs.Run(scene, turn, cancellation),
        "trash" => TrashVerbs.Run(scene, turn, cancellation),
        "alert" => AlertVerbs.Run(scene, turn, cancellation),
        "request" => RequestVerbs.Run(scene, turn, cancellation),
        "people" => PeopleVerbs.Run(scene, turn, cancellation),
        "preset" => PresetVerbs.Run(scene, turn, cancellation),
        "type" => TypeVerbs.Run(scene, turn, cancellation),
        "file" => FileVerbs.Run(scene, turn, cancellation),
        "audit" => AuditVerbs.Run(scene, turn, cancellation),
        _ => Unknown(scene),
    };

    public static Task<Answer> Unknown(Scene scene) =>
        Task.FromResult<Answer>(new ErrorAnswer(400, "BadRequest", scene.Say("refusal.unknownVerb")));

    private static string Room(string verb) => verb.Split('.', 2)[0];
}
