using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>A record with what explains it: its row, its type as published now, and its values.</summary>
public sealed record LoadedRecord(RecordRow Row, PublishedType Type, RecordValues Values)
{
    public long Number => Row.Number;

    public RecordTypeDefinition Definition => Type.Definition;

    public bool IsWithdrawn => Row.Status is RecordStatus.Withdrawn;

    /// <summary>The day from which a subject is no longer here; null while here.</summary>
    public DateOnly? Ended => Values.Date(Definition.EndedField);

    public string Line(Discretion discretion, DateTimeOffset now, Language language) =>
        SubjectLine.Of(Definition, Values, discretion, now, language);
}
