using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;

namespace BotApp.Domain.Tests.RecordTypes.WhoMay;

/// <summary>
/// A register with every sort of rule: nurses everything, staff only their own open records and those assigned to them,
/// nobody but administrators withdraws; the note is for nurses, the state may be read but not set by staff.
/// </summary>
internal static class Register
{
    public const long Me = 7;
    public const long Another = 8;

    public static readonly Field Note = Text("note", 1);
    public static readonly Field State = new()
    {
        Key = "state",
        Number = 2,
        Kind = FieldKind.Choice,
        Label = new("状態"),
        Choices = [new("open", new("受付")), new("done", new("完了"))],
    };

    public static readonly Field Charge = new() { Key = "charge", Number = 3, Kind = FieldKind.Person, Label = new("担当") };
    public static readonly Field Place = Text("place", 4);

    public static readonly RecordTypeDefinition Open = new()
    {
        Key = "visits",
        Label = new("訪問記録", "Visits"),
        Fields = [Note, State, Charge, Place],
        NextFieldNumber = 5,
        TitleFields = ["place"],
    };

    public static readonly RecordTypeDefinition Ruled = Open with
    {
        Access =
        [
            May(AccessAction.View, Role.Nurse),
            May(AccessAction.View, Role.Staff) with { Whose = Whose.Own },
            May(AccessAction.View, Role.Staff) with { Whose = Whose.Assigned, Assignee = "charge" },
            May(AccessAction.Add, Role.Staff),
            May(AccessAction.Edit, Role.Nurse),
            May(AccessAction.Edit, Role.Staff) with { Whose = Whose.Own, When = new("state", ["open"]) },
            May(AccessAction.Withdraw, Role.Administrator),
            May(AccessAction.Export, Role.Nurse),
            May(AccessAction.Define, Role.Builder),
            May(AccessAction.View, Role.Nurse) with { Field = "note" },
            May(AccessAction.Edit, Role.Nurse) with { Field = "state" },
        ],
    };

    public static AccessRule May(AccessAction action, Role role) => new() { Action = action, Role = role };

    public static Standing As(params Role[] roles) => new(Me, roles.ToHashSet(), MayBuild: roles.Contains(Role.Builder));

    public static AskedRecord Record(long by, string state = "open", long? charge = null) => new(
        by,
        RecordValues.Empty
            .With("note", new TextValue("秘密"))
            .With("state", new ChoiceValue(state))
            .With("charge", charge is { } person ? new PersonValue(person) : null));

    private static Field Text(string key, int number) =>
        new() { Key = key, Number = number, Kind = FieldKind.Text, Label = new(key == "note" ? "所見" : "場所"), IsSearched = true };
}
