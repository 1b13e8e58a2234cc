using System.Text;
using System.Text.Json;

namespace BotApp.Simulator.State;

/// <summary>
/// Every change as one line of JSON, handed to the operating system before the change is seen: a killed process loses nothing.
/// The last line of a key wins; a torn last line is a change that nobody saw. Compacted at each start.
/// </summary>
public sealed class Journal : IDisposable
{
    private readonly Lock gate = new();
    private readonly string? path;
    private FileStream? file;

    /// <param name="directory">Where the file lies; null keeps nothing.</param>
    public Journal(string? directory)
    {
        if (directory is null)
            return;
        Directory.CreateDirectory(directory);
        path = Path.Combine(directory, "world.journal");
    }

    /// <summary>The lines that count, in the order of their keys' first writing, and opens the file for writing.</summary>
    public IReadOnlyList<JournalLine> Open()
    {
        if (path is null)
            return [];
        var lines = File.Exists(path) ? LastOfEachKey(File.ReadLines(path)) : [];
        var compacted = path + ".new";
        File.WriteAllLines(compacted, lines.Select(l => JsonSerializer.Serialize(l, Json.Options)));
        File.Move(compacted, path, overwrite: true);
        // No buffer of our own: each line is one write.
        file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        return lines;
    }

    public void Write<T>(string kind, string key, T? value)
        where T : class
    {
        if (file is null)
            return;
        var line = new JournalLine(kind, key, value is null ? null : JsonSerializer.SerializeToElement(value, Json.Options));
        var bytes = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line, Json.Options) + "\n");
        lock (gate)
            file?.Write(bytes);
    }

    public void Dispose()
    {
        lock (gate)
        {
            file?.Dispose();
            file = null;
        }
    }

    private static List<JournalLine> LastOfEachKey(IEnumerable<string> texts)
    {
        var last = new Dictionary<string, JournalLine>(StringComparer.Ordinal);
        foreach (var line in texts.Select(Parse).OfType<JournalLine>())
        {
            var key = line.Kind + "\n" + line.Key;
            if (line.Value is null)
                last.Remove(key);
            else
                last[key] = line;
        }

        return [.. last.Values];
    }

    private static JournalLine? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalLine>(text, Json.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
