using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Files;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Cards;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Rounds;

namespace BotApp.Teams.Records;

/// <summary>What can be done with a record from its card.</summary>
internal static class RecordButtons
{
    public static async Task<IReadOnlyList<FormButton>> Of(
        RecordGround ground, LoadedRecord record, RecordCardKind kind, JsonObject? from, CancellationToken cancellation)
    {
        var about = await About(ground, record, cancellation);
        var related = await RelatedLines.Types(ground, record, cancellation);
        var buttons = new List<FormButton>(about.Where(t => May(ground, AccessAction.Add, t)).Select(type => RecordAbout(ground, type, record)));
        buttons.AddRange(related.Where(r => May(ground, AccessAction.Add, r.Type)).Take(2).Select(r => RecordPointing(ground, r.Type, r.Pointer, record)));
        if (!record.IsWithdrawn && May(ground, AccessAction.Edit, record))
        {
            buttons.Add(FormButtons.Opening(new(ground.Say("record.correct"), "record.correct", new() { ["number"] = record.Number }), record.Definition));
        }

        if (kind is RecordCardKind.Saved)
        {
            buttons.AddRange(record.Row.SubjectNumber is null || !May(ground, AccessAction.Add, record.Type) ? [] : [RoundButtons.After(ground, record)]);
            buttons.Add(FormButtons.Opening(new(ground.Say("record.another"), "record.new", new() { ["type"] = record.Type.Key }) { Mode = "secondary" }, record.Definition));
            buttons.Add(new(ground.Say("record.showHistory"), "record.show", new() { ["number"] = record.Number }) { Mode = "secondary", AssociatedInputs = "none" });
        }

        buttons.AddRange(about.Where(t => May(ground, AccessAction.View, t)).Select(type => ListAbout(ground, type, record)));
        buttons.AddRange(TakenBack(ground, record, kind));
        buttons.AddRange(Readers(ground, record, kind));
        buttons.AddRange(Files(ground, record));
        if (from is not null)
        {
            buttons.Add(new(ground.Say("record.backToList"), from["view"] is null ? "record.find" : "view.show", from) { Mode = "secondary" });
        }

        return Primary(buttons);
    }

    /// <summary>What was taken back, or changed by mistake, can be had again.</summary>
    private static IEnumerable<FormButton> TakenBack(RecordGround ground, LoadedRecord record, RecordCardKind kind)
    {
        if (record.IsWithdrawn && May(ground, AccessAction.Withdraw, record))
        {
            yield return new(ground.Say("record.bringBack"), "trash.bringBack", new() { ["number"] = record.Number });
        }
        else if (kind is RecordCardKind.Shown && !record.IsWithdrawn && record.Row.Revision > 1 && May(ground, AccessAction.Edit, record))
        {
            yield return new(ground.Say("record.restore"), "trash.revisions", new() { ["number"] = record.Number }) { Mode = "secondary" };
        }
    }

    private static IEnumerable<FormButton> Files(RecordGround ground, LoadedRecord record) => record.IsWithdrawn || FindFile.In(record).Count == 0
        ? []
        : [new(ground.Say("file.get"), "file.offer", new() { ["number"] = record.Number }) { Mode = "secondary" }];

    /// <summary>Under the history: who has looked at it is for administrators.</summary>
    private static IEnumerable<FormButton> Readers(RecordGround ground, LoadedRecord record, RecordCardKind kind) =>
        kind is RecordCardKind.Shown && ground.Reach.Viewer(record.Row.UnitId).IsAdministrator
            ? [new(ground.Say("audit.open"), "audit.readers", new() { ["number"] = record.Number }) { Mode = "secondary" }]
            : [];

    /// <summary>None for a record that is withdrawn already.</summary>
    public static IEnumerable<object> Withdrawals(RecordGround ground, LoadedRecord record) => record.IsWithdrawn || !May(ground, AccessAction.Withdraw, record)
        ? []
        : [new { Button = Withdraw(ground, record) }];

    private static bool May(RecordGround ground, AccessAction action, LoadedRecord record) =>
        ground.Reach.WhyNot(action, record, ground.Language) is null;

    private static bool May(RecordGround ground, AccessAction action, PublishedType type) =>
        ground.Reach.WhyNot(action, type.Definition, ground.Language) is null;

    private static FormButton Withdraw(RecordGround ground, LoadedRecord record) =>
        new(ground.Say("record.withdraw"), "record.withdraw", new() { ["number"] = record.Number }) { Style = "destructive" };

    private static FormButton RecordAbout(RecordGround ground, PublishedType type, LoadedRecord subject) => FormButtons.Opening(
        new(
        ground.Say("record.recordOf", ("type", type.Definition.Label.In(ground.Language))),
        "record.new",
        new() { ["type"] = type.Key, ["subject"] = subject.Number }),
        type.Definition);

    /// <summary>入出庫を記録 on the card of an article: the form points to it already.</summary>
    private static FormButton RecordPointing(RecordGround ground, PublishedType type, Field pointer, LoadedRecord record) => FormButtons.Opening(
        new(
        ground.Say("record.recordOf", ("type", type.Definition.Label.In(ground.Language))),
        "record.new",
        new() { ["type"] = type.Key, ["field"] = pointer.Key, ["about"] = record.Number }),
        type.Definition);

    private static FormButton ListAbout(RecordGround ground, PublishedType type, LoadedRecord subject)
    {
        var title = ground.Say("record.listOf", ("type", type.Definition.Label.In(ground.Language)));
        return new(title, "record.find", new() { ["type"] = type.Key, ["subject"] = subject.Number }) { Mode = "secondary" };
    }

    /// <summary>The registers whose records are about such a record: 健康観察 of a resident.</summary>
    private static async Task<List<PublishedType>> About(RecordGround ground, LoadedRecord record, CancellationToken cancellation)
    {
        if (record.IsWithdrawn)
        {
            return [];
        }

        var types = await FindType.All(ground.Db, cancellation);
        return [.. types.Where(t => t.Definition.SubjectField is { } key && t.Definition.Find(key)?.Target == record.Type.Key).Take(2)];
    }

    private static List<FormButton> Primary(List<FormButton> buttons)
    {
        if (buttons.Count > 0)
        {
            buttons[0] = buttons[0] with { Style = "positive", Mode = "primary" };
        }

        return buttons;
    }
}
