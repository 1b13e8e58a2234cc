using BotApp.Domain.People;
using BotApp.Teams.Cards;
using BotApp.Teams.People;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>
/// Seen once in the team after the installation, and kept true afterwards. The administrator decides, step by step:
/// three channels, one preset, who the nurses are, a test alert.
/// </summary>
public static class GuideFace
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var unit = await sheet.Db.Units.FirstOrDefaultAsync(u => u.Id == sheet.Face.Id, cancellation);
        if (unit is null || unit.RemovedAt is not null)
        {
            return null;
        }

        var progress = await GuideProgress.Of(sheet.Db, unit.Id, cancellation);
        var roster = await Roster.Of(sheet.Db, unit.Id, cancellation);
        var changed = await HolderChange.Say(sheet, cancellation);
        return sheet.Card(
            "guide", progress.IsVendorTeam ? Vendor(sheet, unit) : Face(sheet, unit, progress, roster, changed), sheet.Say("guide.summary"));
    }

    private static object Face(Sheet sheet, Unit unit, GuideProgress progress, List<Person> roster, string changed) => new
    {
        Lead = sheet.Say("guide.lead", ("unit", unit.Name)),
        Steps = new[]
        {
            Step(sheet, "alerts", progress.HasAlerts),
            Step(sheet, "builders", progress.HasBuilders),
            Step(sheet, "vendor", progress.HasVendor),
            Step(sheet, "preset", progress.HasPreset),
            Step(sheet, "nurses", progress.Nurses.Count > 0, string.Join(Between.Items(sheet.Language), progress.Nurses.Select(p => p.Name))),
            Step(sheet, "test", progress.HasTested),
        },
        People = roster.Count <= Roster.MostChoices ? roster.Select(BindingFace.Choice) : [],
        Chosen = BindingFace.Ids(progress.Nurses),
        Changed = changed,
        Note = sheet.Say("guide.onlyAdministrators"),
        Buttons = Buttons(sheet, unit, progress, roster),
    };

    private static object Vendor(Sheet sheet, Unit unit) => new
    {
        Lead = sheet.Say("guide.vendorLead", ("unit", unit.Name)),
        Steps = new[] { Step(sheet, "vendor", isDone: true) },
        People = Array.Empty<object>(),
        Chosen = "",
        Changed = "",
        Note = "",
        Buttons = Array.Empty<FormButton>(),
    };

    private static object Step(Sheet sheet, string step, bool isDone, string names = "") => new
    {
        Mark = isDone ? "✓" : "○",
        Color = isDone ? "good" : "default",
        IsDone = isDone,
        Title = sheet.Say($"guide.step.{step}"),
        Text = isDone && names.Length > 0 ? names : sheet.Say(isDone ? $"guide.done.{step}" : $"guide.how.{step}"),
    };

    private static List<FormButton> Buttons(Sheet sheet, Unit unit, GuideProgress progress, List<Person> roster)
    {
        var buttons = new List<FormButton>();
        if (!progress.HasPreset)
        {
            buttons.Add(new(sheet.Say("guide.installPreset"), "preset.install", new() { ["preset"] = GuideProgress.FirstPreset, ["unit"] = unit.Id }) { AssociatedInputs = "none" });
        }

        if (roster.Count is > 0 and <= Roster.MostChoices)
        {
            buttons.Add(new(sheet.Say("guide.nameNurses"), "people.name", new() { ["unit"] = unit.Id, ["ticked"] = BindingFace.Ids(progress.Nurses) }));
        }

        buttons.Add(new(sheet.Say("guide.sendTest"), "home.test", new() { ["unit"] = unit.Id }) { AssociatedInputs = "none" });
        buttons[0] = buttons[0] with { Style = "positive" };
        return buttons;
    }
}
