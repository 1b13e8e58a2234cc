namespace BotApp.Storage.Migrations;

/// <summary>The tables as one checked-in script per database, written from the model until the first release (README).</summary>
internal static class FirstScript
{
    public const string Name = "0001-first.sql";

    public static string Of(string database)
    {
        var resource = $"BotApp.Storage.Migrations.{database}.{Name}";
        using var stream = typeof(FirstScript).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
