namespace BotApp.Tests.Storage;

/// <summary>A folder under the system's temp folder, gone with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("botapp-").FullName;

    public string this[string name] => Path.Combine(Location, name);

    public void Dispose()
    {
        if (Directory.Exists(Location))
        {
            Directory.Delete(Location, recursive: true);
        }
    }
}
