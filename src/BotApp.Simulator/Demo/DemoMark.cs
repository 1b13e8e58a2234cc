namespace BotApp.Simulator.Demo;

/// <summary>A file that lies there while the demo is being set up. Who finds it at a start finds a demo that was cut off.</summary>
public sealed class DemoMark(string data)
{
    private readonly string file = Path.Combine(data, "demo-under-way");

    public bool IsSet => File.Exists(file);

    public void Set()
    {
        Directory.CreateDirectory(data);
        File.WriteAllText(file, "");
    }

    /// <summary>Also where the data folder was never there: <c>--fresh --data somewhere-new</c>.</summary>
    public void Clear()
    {
        if (IsSet)
            File.Delete(file);
    }
}
