using BotApp.Domain.RecordTypes;
using BotApp.Teams.People;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Commands;

/// <summary>
/// In the thread of a request people talk: @BotApp 確認しました is said to them. Only a whole command is one there, with
/// what it needs: its number, a register, a person and a role.
/// </summary>
public static class ThreadCommand
{
    public static async Task<bool> IsMeant(Scene scene, CommandLine line, CancellationToken cancellation) =>
        line.Command is { } command && await IsWhole(scene, command, line, cancellation);

    private static async Task<bool> IsWhole(
        Scene scene, Command command, CommandLine line, CancellationToken cancellation) => command switch
        {
            Command.Bind => true,
            Command.Home or Command.Alerts or Command.Requests or Command.Agenda or Command.Roles or Command.Presets or Command.TestAlert =>
                line.Words.Length == 0,
            Command.Show or Command.Readers or Command.Files or Command.Acknowledge or Command.Note or Command.TakeOver or Command.TakeRequest =>
                NumberedWords.Read(line.Words) is (not null, ""),
            Command.Close or Command.HandOver or Command.Reply or Command.AnswerRequest or Command.DecideLane or Command.CloseRequest =>
                NumberedWords.Read(line.Words).Number is not null,
            Command.New or Command.Find or Command.Views or Command.Rounds or Command.Trash or Command.Types => line.Words.Length == 0 || await IsRegister(scene, line.Words, cancellation),
            Command.Request or Command.InstallPreset => line.IsParted,
            Command.GrantRole => line.Words.Length == 0 || RoleWords.Read(line.Words.Split((char[]?)null)[^1]) is not null,
        };

    private static async Task<bool> IsRegister(Scene scene, string words, CancellationToken cancellation) =>
        TypeWords.Read(await FindType.All(scene.Db, cancellation), words).Type is not null;
}
