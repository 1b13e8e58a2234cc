using BotApp.Domain;
using BotApp.Domain.Records.Conversions;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>The form of a field while it is filled in: nothing is stored yet.</summary>
internal static class FieldPress
{
    /// <summary>項目を追加 and 新しい台帳: name and kind.</summary>
    public static async Task<Answer> Begin(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var entry = await Entry(scene, turn, cancellation);
        return entry switch
        {
            { IsRefused: true } => scene.Refuse(entry.Refusals),
            { Value.Type: { } type } when DefinitionCheck.Room(type.Definition) == 0 => FullCard.Answer(scene, type),
            _ => await First(scene, entry.Value, [], cancellation),
        };
    }

    /// <summary>直す opens the form as the field stands; 次へ, 見本を見る and くわしい設定 draw what was typed.</summary>
    public static async Task<Answer> Settings(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var read = await Entry(scene, turn, cancellation);
        if (read.IsRefused)
        {
            return scene.Refuse(read.Refusals);
        }

        var entry = read.Value;
        if (turn.Data["field"] is not null && entry.Field is not { IsRetired: false })
        {
            return scene.Refuse([Refusal.Of("refusal.edit.fieldGone")]);
        }

        if (entry.Kind is null)
        {
            return await First(scene, entry, [Refusal.At("kind", "refusal.edit.pick")], cancellation);
        }

        return turn.Verb == "type.edit" && entry.Field is { } field
            ? await Standing(scene, entry.Type!, field, cancellation)
            : await Typed(scene, entry, turn.Data["checked"] is not null, cancellation);
    }

    /// <summary>What was typed, with a sample where it can be published, or a sentence at each input.</summary>
    public static async Task<Answer> Typed(Scene scene, FieldEntry entry, bool isChecked, CancellationToken cancellation)
    {
        var registers = await FindType.All(scene.Db, cancellation);
        var filled = Filled(entry, registers);
        var reading = Read(filled, registers);
        if (!isChecked && reading.Refusals.Where(r => r.Field is "label" || TypeName.Keys.Contains(r.Field)).ToList() is { Count: > 0 } unnamed)
        {
            return await First(scene, entry, unnamed, cancellation);
        }

        var card = new FieldFormCard(scene, filled, registers)
        {
            Refusals = isChecked ? reading.Refusals : [],
            Sample = reading.Refusals.Count == 0 ? await FieldSample.Of(scene, entry, reading.Draft, cancellation) : null,
        };
        return Shown.As(scene, card.Settings(), scene.Say("type.formSummary"));
    }

    public static SettingsReading Read(FieldEntry entry, IReadOnlyList<PublishedType> registers) => entry switch
    {
        { Type: null } => CreateType.Read(entry.Form, registers),
        { Replaces: { } old } => ConvertField.Read(entry.Type, old.Key, entry.Form, registers),
        { Field: { } field } => ChangeField.Read(entry.Type, field.Key, entry.Form, registers),
        _ => AddField.Read(entry.Type.Definition, entry.Form, registers),
    };

    public static async Task<Answer> First(Scene scene, FieldEntry entry, IReadOnlyList<Refusal> refusals, CancellationToken cancellation) => Shown.As(
        scene,
        new FieldFormCard(scene, entry, await FindType.All(scene.Db, cancellation)) { Refusals = refusals }.First(),
        scene.Say("type.formSummary"));

    private static async Task<Answer> Standing(Scene scene, PublishedType type, Field field, CancellationToken cancellation)
    {
        var registers = await FindType.All(scene.Db, cancellation);
        var entry = FieldEntry.Standing(type, field, Written(new(type.Definition, field.Key, registers), KindSettings.Of(field.Kind).First));
        return Shown.As(scene, new FieldFormCard(scene, entry, registers).Settings(), scene.Say("type.formSummary"));
    }

    /// <summary>Settings that the form shows for the first time stand in it as they are.</summary>
    private static FieldEntry Filled(FieldEntry entry, IReadOnlyList<PublishedType> registers)
    {
        var draft = entry is { Type: { } type, Field: { } field }
            ? new FieldDraft(type.Definition, field.Key, registers)
            : NewField.In(entry.Type?.Definition ?? CreateType.Empty(registers), entry.Form, registers);
        var inputs = entry.Inputs.ToDictionary(StringComparer.Ordinal);
        foreach (var (key, written) in Written(draft, entry.Form.Shown).Where(w => IsNew(entry, w.Key)))
        {
            inputs.TryAdd(key, written);
        }

        return entry with { Inputs = inputs };
    }

    /// <summary>An input that was in the form and is empty now sends nothing; a switch always sends something.</summary>
    private static bool IsNew(FieldEntry entry, string key) =>
        key == SettingBehaviour.KeyOf(FieldSetting.Content)
        || key == SettingBehaviour.KeyOf(FieldSetting.Numbering)
        || (entry.ShowsMore && !KindSettings.Of(entry.Kind!.Value).More.Any(s => entry.Inputs.ContainsKey(SettingBehaviour.KeyOf(s)))
            && KindSettings.Of(entry.Kind.Value).More.Any(s => SettingBehaviour.KeyOf(s) == key));

    private static Dictionary<string, string> Written(FieldDraft draft, IEnumerable<FieldSetting> settings) =>
        settings.ToDictionary(SettingBehaviour.KeyOf, s => SettingBehaviour.Of(s).Write(draft), StringComparer.Ordinal);

    private static async Task<Outcome<FieldEntry>> Entry(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        MayDefine.WhyNot(scene.Rights) is { } refusal ? refusal : await FieldEntry.Of(scene, turn, cancellation);
}
