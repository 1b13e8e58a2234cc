using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;

namespace BotApp.Teams.RecordTypes;

/// <summary>
/// Seen by a builder who adds or changes a field. First its name and kind; then what the kind asks for, with a sample of
/// how the form will look and who will see it. They publish right below the sample, where a chat shows the card first.
/// </summary>
internal sealed class FieldFormCard(Scene scene, FieldEntry entry, IReadOnlyList<PublishedType> registers)
{
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Sentences on top: what somebody else changed meanwhile.</summary>
    public IReadOnlyList<CardText> Notices { get; init; } = [];

    public IReadOnlyDictionary<string, CardText> Remarks { get; init; } = new Dictionary<string, CardText>(StringComparer.Ordinal);

    /// <summary>What would be published; null while something is missing.</summary>
    public FieldSample? Sample { get; init; }

    private SettingInputs Inputs => new(scene, registers, entry.Inputs, Refusals) { Remarks = Remarks, Kind = entry.Kind };

    /// <summary>名前 and 種類.</summary>
    public JsonObject First()
    {
        var fields = NameOfType().Append(Inputs.Text("label", "type.setting.label.label", required: true)).Append(KindOf()).ToList();
        return Draw(scene.Say("type.addLead"), fields, [new(scene.Say("type.toSettings"), "type.settings", Data()) { Style = "positive" }]);
    }

    /// <summary>What the kind asks for.</summary>
    public JsonObject Settings()
    {
        var fields = NameOfType().Concat(Inputs.Draw(entry.Form.Shown)).ToList();
        var buttons = Sample is null
            ? new List<FormButton> { new(scene.Say("type.sample"), "type.settings", Checked(Data())) { Style = "positive" } }
            : [new(scene.Say("type.publish"), "type.publish", Saving.Data(Data())) { Style = "positive" }, new(scene.Say("type.sampleAgain"), "type.settings", Checked(Data()))];
        if (!entry.ShowsMore && KindSettings.Of(entry.Kind!.Value).More.Count > 0)
        {
            buttons.Add(new(scene.Say("type.moreSettings"), "type.settings", More(Checked(Data()))));
        }

        return Draw(FieldWords.KindWithExample(scene, entry.Kind!.Value), fields, buttons);
    }

    private JsonObject Draw(string subtitle, List<FormField> fields, List<FormButton> buttons)
    {
        var keys = fields.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        buttons.Add(Stop());
        return scene.Deck.Draw("type-form", scene.Language, new
        {
            Title = Title(),
            Subtitle = subtitle,
            Notices = Notices.Concat(Refusals.Where(r => r.Field is null || !keys.Contains(r.Field)).Select(scene.Words.Write)).Select(text => new FormNotice(text)),
            Change = Sample is null ? null : new
            {
                Lines = Sample.Lines.Select(text => new { Text = text }),
                Sample.Touches,
                Fields = Sample.Fields,
            },
            Fields = fields,
            Buttons = buttons,
        });
    }

    private string Title() => (entry.Type, entry.Field ?? entry.Replaces) switch
    {
        (null, _) => scene.Say("type.newTitle"),
        ({ } type, null) => scene.Say("type.addTitle", ("type", type.Definition.Label.In(scene.Language))),
        ({ } type, { } field) => scene.Say("type.editTitle", ("type", type.Definition.Label.In(scene.Language)), ("label", field.Label.In(scene.Language))),
    };

    /// <summary>A new register is named where its first field is.</summary>
    private FormField[] NameOfType() => entry.Type is not null ? [] :
    [
        .. Inputs.Names(),
        new("first-field", FieldInput.Heading, scene.Say("type.firstField")),
    ];

    /// <summary>A reference needs a register to point to, and the first field of a register is one that people fill in.</summary>
    private IEnumerable<FieldKind> Kinds() => Enum.GetValues<FieldKind>()
        .Where(kind => kind is not FieldKind.Reference || registers.Count > 0)
        .Where(kind => entry.Type is not null || FieldBehaviour.Of(kind).IsAsked);

    private FormField KindOf() => Inputs.Kinds(Kinds()) with { Help = scene.Say(entry.Type is null ? "type.firstKindHelp" : "type.kindHelp") };

    private FormButton Stop() => entry.Type is { } type
        ? new(scene.Say("type.stop"), "type.open", new() { ["type"] = type.Key }) { AssociatedInputs = "none" }
        : new(scene.Say("type.stop"), "record.types", []) { AssociatedInputs = "none" };

    private JsonObject Data()
    {
        var data = new JsonObject { ["version"] = entry.DrawnFor };
        if (entry.Type is { } type)
        {
            data["type"] = type.Key;
        }

        if (entry.Field is { } field)
        {
            data["field"] = field.Key;
        }
        else if (entry.Kind is { } kind)
        {
            data["kind"] = kind.ToString();
        }

        if (entry.Replaces is { } old)
        {
            data["replaces"] = old.Key;
        }

        return entry.ShowsMore ? More(data) : data;
    }

    private static JsonObject More(JsonObject data)
    {
        data["more"] = true;
        return data;
    }

    /// <summary>From now on what is missing is said.</summary>
    private static JsonObject Checked(JsonObject data)
    {
        data["checked"] = true;
        return data;
    }
}
