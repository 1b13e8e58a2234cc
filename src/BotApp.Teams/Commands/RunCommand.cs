using BotApp.Teams.Agenda;
using BotApp.Teams.Alerts;
using BotApp.Teams.Audit;
using BotApp.Teams.Files;
using BotApp.Teams.Home;
using BotApp.Teams.People;
using BotApp.Teams.Presets;
using BotApp.Teams.Records;
using BotApp.Teams.RecordTypes;
using BotApp.Teams.Requests;
using BotApp.Teams.Rounds;
using BotApp.Teams.Trash;
using BotApp.Teams.Turns;
using BotApp.Teams.Views;

namespace BotApp.Teams.Commands;

/// <summary>Which room answers which command.</summary>
public static class RunCommand
{
    /// <summary>Commands that only show something run without the write gate and store nothing.</summary>
    public static bool OnlyReads(Command command) => command switch
    {
        Command.Home or Command.New or Command.Find or Command.Views or Command.Rounds or Command.Trash or Command.Show or Command.Readers or Command.Alerts or Command.Request
            or Command.Requests or Command.Agenda or Command.Types or Command.Roles or Command.Presets => true,
        Command.Files or Command.GrantRole or Command.Bind or Command.InstallPreset or Command.TestAlert
            or Command.Acknowledge or Command.Close or Command.Note or Command.HandOver or Command.TakeOver
            or Command.Reply or Command.TakeRequest or Command.AnswerRequest or Command.DecideLane or Command.CloseRequest => false,
    };

    public static Task<Answer> Run(Scene scene, CommandLine line, CancellationToken cancellation) =>
        line.Command is { } command ? Run(scene, command, line, cancellation) : UnknownText.Answer(scene, line, cancellation);

    private static Task<Answer> Run(Scene scene, Command command, CommandLine line, CancellationToken cancellation) => command switch
    {
        Command.Home => HomeCard.Answer(scene, cancellation),
        Command.New => RecordCommands.New(scene, line.Words, cancellation),
        Command.Find => RecordCommands.Find(scene, line.Words, cancellation),
        Command.Views or Command.Rounds => OfList(scene, command, line.Words, cancellation),
        Command.Trash => TrashCommand.Run(scene, line.Words, cancellation),
        Command.Show => RecordCommands.Show(scene, line.Words, cancellation),
        Command.Readers or Command.Files => OfRecord(scene, command, line.Words, cancellation),
        Command.Alerts => AlertCommands.Open(scene, cancellation),
        Command.Acknowledge => AlertCommands.Acknowledge(scene, line, cancellation),
        Command.Close => AlertCommands.Close(scene, line, cancellation),
        Command.Note => AlertCommands.Note(scene, line, cancellation),
        Command.HandOver => HandOverCommand.Run(scene, line, cancellation),
        Command.TakeOver => AlertCommands.TakeOver(scene, line, cancellation),
        Command.Request => RequestCommands.Form(scene, line.Words, cancellation),
        Command.Requests => RequestCommands.Mine(scene, cancellation),
        Command.Reply => RequestCommands.ReplyTo(scene, line, cancellation),
        Command.TakeRequest => RequestActCommands.Take(scene, line, cancellation),
        Command.AnswerRequest => RequestActCommands.Answer(scene, line, cancellation),
        Command.DecideLane => RequestActCommands.Decide(scene, line, cancellation),
        Command.CloseRequest => RequestActCommands.Close(scene, line, cancellation),
        Command.Agenda => AgendaCard.Answer(scene, cancellation),
        Command.Types => TypeCommands.Run(scene, line.Words, cancellation),
        Command.Roles => RoleCommands.Show(scene, cancellation),
        Command.GrantRole => RoleCommands.Grant(scene, line.Words, cancellation),
        Command.Bind => BindCommand.Run(scene, line.Purpose!.Value, cancellation),
        Command.Presets => PresetCommands.Gallery(scene, cancellation),
        Command.InstallPreset => PresetCommands.Install(scene, line.Words, cancellation),
        Command.TestAlert => TestAlertCommand.Run(scene, cancellation),
    };

    /// <summary>A list, or going along one.</summary>
    private static Task<Answer> OfList(Scene scene, Command command, string words, CancellationToken cancellation) => command is Command.Rounds
        ? RoundsCommand.Run(scene, words, cancellation)
        : ViewCommands.Run(scene, words, cancellation);

    /// <summary>What belongs to a record and is asked for by its number.</summary>
    private static Task<Answer> OfRecord(Scene scene, Command command, string words, CancellationToken cancellation) => command is Command.Readers
        ? ReadersCard.Answer(scene, words, cancellation)
        : OfferFiles.Run(scene, words, cancellation);
}
