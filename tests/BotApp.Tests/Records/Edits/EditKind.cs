namespace BotApp.Tests.Records.Edits;

internal enum EditKind
{
    Save,
    Correct,
    Withdraw,
    BringBack,
    Restore,
}
