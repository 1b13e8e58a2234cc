namespace BotApp.Tests.Storage;

/// <summary>Every storage test runs on both.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}
