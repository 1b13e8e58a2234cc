namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>What somebody does with the records of a type. Whoever may not see a record may not do anything else with it.</summary>
public enum AccessAction
{
    View,
    Add,
    Edit,
    Withdraw,
    Export,
    /// <summary>Change the register itself.</summary>
    Define,
}
