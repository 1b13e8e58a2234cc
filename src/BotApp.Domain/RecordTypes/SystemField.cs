using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes;

/// <summary>
/// What every record has besides its fields, for views, formulas and cards. Keys begin with an underscore: no field of a
/// type can have such a key.
/// </summary>
public sealed record SystemField(string Key, Label Label, FieldKind Kind)
{
    public static readonly SystemField Number = new("_number", new("記録番号", "Record number"), FieldKind.Number);
    public static readonly SystemField Status = new("_status", new("状態", "Status"), FieldKind.Choice);
    public static readonly SystemField Created = new("_created", new("登録日時", "Created"), FieldKind.Moment);
    public static readonly SystemField CreatedBy = new("_created-by", new("登録者", "Created by"), FieldKind.Person);
    public static readonly SystemField Updated = new("_updated", new("更新日時", "Updated"), FieldKind.Moment);
    public static readonly SystemField UpdatedBy = new("_updated-by", new("更新者", "Updated by"), FieldKind.Person);
    public static readonly SystemField Observed = new("_observed", new("測定日時", "Observed"), FieldKind.Moment);

    public static readonly IReadOnlyList<SystemField> All = [Number, Status, Created, CreatedBy, Updated, UpdatedBy, Observed];

    public static SystemField? Find(string key) => All.FirstOrDefault(f => f.Key == key);
}
