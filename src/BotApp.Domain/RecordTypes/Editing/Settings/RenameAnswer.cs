namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>What changed lines of choices are.</summary>
public enum RenameAnswer
{
    /// <summary>Other names for the same choices: earlier records show them too.</summary>
    Same,

    /// <summary>Other choices; the earlier ones are retired.</summary>
    Other,
}
