namespace BotApp.Settings;

/// <summary>Section <c>Data</c>.</summary>
/// <param name="Directory">Where the SQLite files lie.</param>
/// <param name="Postgres">Connection string; null means SQLite.</param>
public sealed record DataSettings(string Directory, string? Postgres)
{
    // The connection string holds a password.
    public override string ToString() => $"{nameof(DataSettings)} ({(Postgres is null ? "SQLite" : "PostgreSQL")})";
}
