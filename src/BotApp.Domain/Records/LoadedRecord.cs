using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>A record with what explains it: its row, its type as published now, and its values.</summary>
public sealed record LoadedRecord(RecordRow Row, PublishedType Type, RecordValues Values)
{
    /// <summary>The record itself, where this is what somebody sees of it: decisions and saves need all of it.</summary>
    internal LoadedRecord? Whole { get; init; }

    public long Number => Row.Number;

    public RecordTypeDefinition Definition => Type.Definition;

    public bool IsWithdrawn => Row.Status is RecordStatus.Withdrawn;

    /// <summary>The day from which a subject is no longer here; null while here.</summary>
    public DateOnly? Ended => Values.Date(Definition.EndedField);

    public string Line(Discretion discretion, DateTimeOffset now, Language language) =>
        SubjectLine.Of(Definition, Values, discretion, now, language);
}
