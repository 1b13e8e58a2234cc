using BotApp.Domain.Storage;

namespace BotApp.Domain.RecordTypes;

public static class ComparedStorage
{
    /// <summary>How such values stand in the document.</summary>
    public static StoredAs StoredAs(this ComparedAs compared) => compared switch
    {
        ComparedAs.Number or ComparedAs.Record or ComparedAs.Person => Storage.StoredAs.Number,
        ComparedAs.YesNo => Storage.StoredAs.YesNo,
        ComparedAs.Choices or ComparedAs.Presence => Storage.StoredAs.List,
        ComparedAs.Nothing or ComparedAs.Text or ComparedAs.Choice or ComparedAs.Day or ComparedAs.Time or ComparedAs.Moment => Storage.StoredAs.Text,
    };
}
