using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>The place among the fields of the form, counted from 1.</summary>
internal sealed class PositionSetting : SettingBehaviour
{
    public override string Write(FieldDraft draft) =>
        Digits.Of(draft.Definition.LiveFields().TakeWhile(f => f.Key != draft.Key).Count() + 1);

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        var count = draft.Definition.LiveFields().Count();
        if (typed.Length == 0)
        {
            return draft;
        }

        var read = NumberReading.Read(typed);
        return read is { IsRefused: false, Value: { } place } && place == decimal.Truncate(place) && place >= 1 && place <= count
            ? draft with { Definition = Moved(draft.Definition, draft.Key, (int)place) }
            : Refusal.Of("refusal.edit.whole", ("least", "1"), ("most", $"{count}"), ("typed", SafeText.Cap(typed, 40)));
    }

    /// <summary>Retired fields keep their place behind the field that they stood behind.</summary>
    private static RecordTypeDefinition Moved(RecordTypeDefinition definition, string key, int place)
    {
        var field = definition.Find(key)!;
        var others = definition.Fields.Where(f => f.Key != key).ToList();
        var before = others.Where(f => !f.IsRetired).ElementAtOrDefault(place - 1);
        if (definition.LiveFields().ElementAtOrDefault(place - 1) == field)
        {
            return definition;
        }

        others.Insert(before is null ? others.Count : others.IndexOf(before), field);
        return definition with { Fields = others };
    }
}
