using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Views;

/// <summary>The values of the columns of a view, as this viewer may read them.</summary>
internal sealed class ViewValues(ViewScene scene, IReadOnlyDictionary<long, string> names)
{
    public static async Task<ViewValues> Of(ViewScene scene, IEnumerable<LoadedRecord> records, CancellationToken cancellation)
    {
        var people = records.SelectMany(r => People(r)).Distinct().ToList();
        return new(scene, await scene.Names(people, cancellation));
    }

    /// <summary>Empty when the record has no value there.</summary>
    public string Of(LoadedRecord record, string key)
    {
        var (ground, row) = (scene.Ground, record.Row);
        return key switch
        {
            _ when record.Definition.Find(key) is { } field => OfField(record, field),
            _ when key == SystemField.Number.Key => "#" + Digits.Of(record.Number),
            _ when key == SystemField.Created.Key => JapaneseTime.Show(row.EnteredAt, ground.Now, ground.Language),
            _ when key == SystemField.Updated.Key => JapaneseTime.Show(row.UpdatedAt, ground.Now, ground.Language),
            _ when key == SystemField.CreatedBy.Key => Name(row.EnteredById),
            _ when key == SystemField.UpdatedBy.Key => Name(row.UpdatedById),
            _ => "",
        };
    }

    public string Name(long? person) => person is { } id && names.GetValueOrDefault(id) is { Length: > 0 } name ? name : scene.Say("record.someone");

    private string OfField(LoadedRecord record, Field field) => record.Values[field.Key] switch
    {
        PersonValue { PersonId: var person } => Name(person),
        MomentValue { Moment: var moment } => JapaneseTime.Show(moment, scene.Ground.Now, scene.Language),
        _ => ShowValue.Of(record.Definition, field.Key, record.Values, scene.Ground.Discretion, scene.Ground.Now, scene.Language),
    };

    private static IEnumerable<long> People(LoadedRecord record) => record.Definition.Fields
        .Select(f => (record.Values[f.Key] as PersonValue)?.PersonId)
        .Append(record.Row.EnteredById).Append(record.Row.UpdatedById)
        .OfType<long>();
}
