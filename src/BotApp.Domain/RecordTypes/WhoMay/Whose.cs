namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>With whose records a rule lets somebody do something.</summary>
public enum Whose
{
    Anybodys,
    /// <summary>Records that they entered themselves.</summary>
    Own,
    /// <summary>Records whose field <see cref="AccessRule.Assignee"/> names them.</summary>
    Assigned,
}
