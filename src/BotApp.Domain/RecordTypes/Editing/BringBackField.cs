using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>A retired field stands in the forms again, with its settings and everything that was ever recorded in it.</summary>
public static class BringBackField
{
    public static async Task<Outcome<PublishedType>> Run(Editor editor, long typeId, string key, CancellationToken cancellation)
    {
        var type = await OpenType.Run(editor, typeId, cancellation);
        if (type.IsRefused)
        {
            return type;
        }

        var definition = type.Value.Definition;
        if (definition.Find(key) is not { IsRetired: true } field)
        {
            return Refusal.Of("refusal.edit.fieldGone");
        }

        var name = SearchKey.Of(field.Label.Ja);
        if (definition.LiveFields().Any(f => SearchKey.Of(f.Label.Ja) == name))
        {
            return Refusal.Of("refusal.edit.labelTaken", ("label", field.Label.Ja));
        }

        var back = definition with { Fields = [.. definition.Fields.Select(f => f.Key == key ? f with { IsRetired = false } : f)] };
        return await PublishType.Run(editor.Db, back, editor.PersonId, editor.Now, cancellation);
    }
}
