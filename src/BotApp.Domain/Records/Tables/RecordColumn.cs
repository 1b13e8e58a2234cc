namespace BotApp.Domain.Records.Tables;

/// <summary>What every record has beside its own fields, to filter, sort and group by.</summary>
public enum RecordColumn
{
    Number,
    Observed,
    Entered,
    EnteredBy,
    Updated,
    UpdatedBy,
    SortKey,
    Unit,
}
