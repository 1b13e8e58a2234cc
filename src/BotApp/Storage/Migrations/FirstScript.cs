using System.Security.Cryptography;
using System.Text;
using BotApp.Domain.Storage;

namespace BotApp.Storage.Migrations;

/// <summary>
/// The tables as one checked-in script per database, written from the model until the first release (README), and what a
/// model cannot say: tables in which nothing is changed.
/// </summary>
internal static class FirstScript
{
    public const string Id = "0001_First";

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

    /// <summary>Its fingerprint, with that of the tables which are made for each record type later on.</summary>
    public static MigrationMark Mark(IDialect dialect)
    {
        string[] scripts = [Of(dialect.Name, Name), Of(dialect.Name, Guards), dialect.CreateRecordTable("records")];
        var text = string.Join('\n', scripts).ReplaceLineEndings("\n");
        return new(Id, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]);
    }
}
