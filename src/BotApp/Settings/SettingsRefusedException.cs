namespace BotApp.Settings;

/// <summary>The host does not start: every reason at once, each a sentence that says what to set.</summary>
public sealed class SettingsRefusedException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems.Prepend("BotApp does not start with these settings:")))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
