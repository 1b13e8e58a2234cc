using BotApp.Teams.Commands;
using BotApp.Teams.Files;
using BotApp.Teams.Home;
using BotApp.Teams.Records;
using BotApp.Teams.Requests;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Turns;

/// <summary>One switch over everything that can come from Teams.</summary>
public static class TurnSwitch
{
    /// <summary>Whether the turn stores nothing; null when that depends on whether it replies to a request.</summary>
    public static bool? OnlyReads(Turn turn) => turn switch
    {
        MessageTurn message => OnlyReads(message),
        ActionTurn action => Verbs.OnlyReads(action),
        InstallTurn or RosterTurn or TeamChangedTurn or MessageChangedTurn => false,
        _ => true,
    };

    public static async Task<bool> IsReply(Scene scene, CancellationToken cancellation) =>
        scene.Turn is MessageTurn message && await RequestCommands.IsReply(scene, message, Line(message), cancellation);

    public static Task<Answer> Run(Scene scene, CancellationToken cancellation) => scene.Turn switch
    {
        MessageTurn message => Message(scene, message, cancellation),
        ActionTurn action => Verbs.Run(scene, action, cancellation),
        TypeaheadTurn typeahead => RecordCommands.Typeahead(scene, typeahead, cancellation),
        SearchTurn search => RecordCommands.Search(scene, search, cancellation),
        MessageChangedTurn changed => RequestCommands.Changed(scene, changed, cancellation),
        InstallTurn install => Installation.Run(scene, install, cancellation),
        RosterTurn roster => RosterChange.Run(scene, roster, cancellation),
        TeamChangedTurn changed => TeamChange.Run(scene, changed, cancellation),
        FileConsentTurn consent => FileConsent.Run(scene, consent, cancellation),
        ReactionTurn or SignInTurn => Silence,
        _ => throw new InvalidOperationException($"No arm for {scene.Turn.GetType().Name}."),
    };

    private static Task<Answer> Silence => Task.FromResult<Answer>(new NoAnswer());

    private static bool? OnlyReads(MessageTurn message)
    {
        if (message.BringsFiles)
        {
            return false;
        }

        var isCommandThatReads = Line(message)?.Command is not { } command || RunCommand.OnlyReads(command);
        return !isCommandThatReads ? false : message.Place.ThreadRootId is null ? true : null;
    }

    private static async Task<Answer> Message(Scene scene, MessageTurn message, CancellationToken cancellation)
    {
        var line = Line(message);
        if (message is { BringsFiles: true, Place.Kind: PlaceKind.Personal })
        {
            return MeansRequest(line) ? scene.Tell("request.noFiles") : await RecordCommands.Files(scene, message, cancellation);
        }

        if (await RequestCommands.IsReply(scene, message, line, cancellation))
        {
            return await RequestCommands.Reply(scene, message, cancellation);
        }

        return line is null ? new NoAnswer()
            : !MeansRecord(line) ? await RunCommand.Run(scene, line, cancellation)
            : message.BringsFiles ? await RecordCommands.Files(scene, message, cancellation)
            : message.NamesFiles ? scene.Tell("file.inChannel")
            : await RunCommand.Run(scene, line, cancellation);
    }

    /// <summary>「1208」 or 「記録 1208」 beside a picture is a record's number; 依頼 with a picture stays a request.</summary>
    private static bool MeansRecord(CommandLine line) => line.Command is null or Command.New or Command.Show;

    /// <summary>The number in 「返信 14 …」 is not that of a record, which would keep a picture of something else.</summary>
    private static bool MeansRequest(CommandLine? line) =>
        line is { IsParted: true, Command: Command.Request or Command.Reply or Command.AnswerRequest or Command.CloseRequest };

    /// <summary>Text is a command only when it is said to the bot; people talk among themselves in channels.</summary>
    private static CommandLine? Line(MessageTurn message) =>
        message.Place.Kind is PlaceKind.Personal || message.MentionsBot ? CommandLine.Read(message.Text) : null;
}
