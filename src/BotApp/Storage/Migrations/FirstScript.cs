namespace BotApp.Storage.Migrations;

/// <summary>
/// The tables as one checked-in script per database, written from the model until the first release (README), and what a
/// model cannot say: tables in which nothing is changed.
/// </summary>
internal static class FirstScript
{
    public const string Name = "0001-first.sql";

    public const string Guards = "0001-guards.sql";

    public static string Of(string database, string name)
    {
        var resource = $"BotApp.Storage.Migrations.{database}.{name}";
        using var stream = typeof(FirstScript).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
