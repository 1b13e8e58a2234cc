using System.Text.Json.Nodes;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;

namespace BotApp.Simulator.People;

/// <summary>Stands in for the person's OneDrive: keeps the bytes, gives out addresses.</summary>
public sealed class KeepFile(World world, Settings settings) : IDisposable
{
    private readonly string folder = Path.Combine(
        settings.Directory ?? Path.Combine(Path.GetTempPath(), $"botapp-simulator-{Environment.ProcessId}-{Guid.NewGuid():N}"), "files");

    /// <summary>The attachment as the bot gets it.</summary>
    public JsonObject Attach(NewFile file)
    {
        var bytes = Convert.FromBase64String(file.Base64);
        var stored = world.Files.Put(new StoredFile(Guid.NewGuid().ToString(), file.Name, file.ContentType ?? "application/octet-stream", bytes.Length, Complete: true));
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(PathOf(stored.Id), bytes);
        return new JsonObject
        {
            ["contentType"] = WireReading.FileDownload,
            ["name"] = file.Name,
            ["contentUrl"] = Address(stored),
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = Address(stored),
                ["uniqueId"] = stored.Id,
                ["fileType"] = FileType(file.Name),
            },
        };
    }

    /// <summary>A place for what the bot wants to upload.</summary>
    public JsonObject Expect(string name, long size)
    {
        var stored = world.Files.Put(new StoredFile(Guid.NewGuid().ToString(), name, "application/octet-stream", size, Complete: false));
        return new JsonObject
        {
            ["contentUrl"] = Address(stored),
            ["name"] = name,
            ["uploadUrl"] = $"{settings.Address}/sim/uploads/{stored.Id}",
            ["uniqueId"] = stored.Id,
            ["fileType"] = FileType(name),
        };
    }

    /// <summary>Writes one range; true when the file is whole now, null when the range does not continue what is there.</summary>
    public async Task<bool?> Receive(StoredFile file, ContentRange range, Stream bytes, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        await using var target = new FileStream(PathOf(file.Id), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        if (target.Length != range.From)
            return null;
        target.Position = range.From;
        await bytes.CopyToAsync(target, stop);
        if (target.Length < range.Total)
            return false;
        world.Files.Put(file with { Complete = true, Size = target.Length });
        return true;
    }

    /// <summary>Files of a world that keeps nothing go with it.</summary>
    public void Dispose()
    {
        if (settings.Directory is null && Directory.Exists(folder))
            Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    public string PathOf(string id) => Path.Combine(folder, id);

    private string Address(StoredFile file) => $"{settings.Address}/sim/files/{file.Id}/{Uri.EscapeDataString(file.Name)}";

    private static string FileType(string name) => Path.GetExtension(name).TrimStart('.');
}
