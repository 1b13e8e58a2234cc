using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Commands;

namespace BotApp.Teams.Home;

/// <summary>At most five buttons, those of the person's roles first.</summary>
public static class HomeButtons
{
    private const int Most = 5;

    public static List<FormButton> For(HomeOwner owner, Waiting waiting, IReadOnlyList<FormButton> first)
    {
        var words = owner.Stage.Deck.Words(owner.Language);
        var buttons = first.Concat(Unfinished(words, waiting)).Concat(Wanted(owner, waiting)
            .Select(command => Button(words, owner.Language, command, waiting.Of(command))))
            .DistinctBy(button => button.Data["text"]?.ToString() ?? button.Title)
            .Take(Most).ToList();
        if (buttons.Count > 0)
        {
            buttons[0] = buttons[0] with { Style = "positive" };
        }

        return buttons;
    }

    /// <summary>One is gone on with at once; of several they choose.</summary>
    private static IEnumerable<FormButton> Unfinished(Words words, Waiting waiting) => waiting.Unfinished.ToArray() is [var id, .. var others]
        ? [new(
            words.Say("home.counted", ("title", words.Say("unfinished.home")), ("count", Waiting.Shown(waiting.Unfinished.Count))),
            others.Length == 0 ? "unfinished.resume" : "unfinished.list",
            others.Length == 0 ? new() { ["id"] = id } : [])]
        : [];

    private static IEnumerable<Command> Wanted(HomeOwner owner, Waiting waiting) =>
    [
        .. owner.Rights.IsAdministrator && waiting.HasNoType ? [Command.Presets] : Array.Empty<Command>(),
        .. owner.Is(Role.Nurse) || waiting.Episodes > 0 ? [Command.Alerts] : Array.Empty<Command>(),
        .. owner.Is(Role.Builder) ? [Command.Requests, Command.Types] : Array.Empty<Command>(),
        .. owner.SeesRecords ? [Command.New, Command.Find, Command.Agenda] : Array.Empty<Command>(),
        .. owner.Rights.IsAdministrator ? [Command.Roles, Command.Presets] : Array.Empty<Command>(),
        Command.Requests,
        .. owner.SeesRecords ? [Command.Alerts, Command.Types] : Array.Empty<Command>(),
    ];

    private static FormButton Button(Words words, Language language, Command command, int count)
    {
        var title = words.Say($"command.{char.ToLowerInvariant(command.ToString()[0])}{command.ToString()[1..]}");
        return CommandButton.Of(
            count > 0 ? words.Say("home.counted", ("title", title), ("count", Waiting.Shown(count))) : title,
            CommandWords.Shown(command, language));
    }
}
