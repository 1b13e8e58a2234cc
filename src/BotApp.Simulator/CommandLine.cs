using System.Globalization;

namespace BotApp.Simulator;

/// <summary>What the try-it command was asked for.</summary>
public sealed record CommandLine
{
    public const string Help =
        """
        dotnet run --project src/BotApp.Simulator -- [options]
          --port N        port of the page (default 5173; 0 takes a free one)
          --data DIR      where state is kept (default data/ under the repository root)
          --fresh         forget everything first
          --no-demo       no people, no teams
          --auth          signed tokens in both directions
          --no-host       start no host; give --bot-url URL to attach to one elsewhere
        Anything after a further -- goes to the host.
        """;

    public int Port { get; private set; } = 5173;

    public string? Data { get; private set; }

    public bool Fresh { get; private set; }

    public bool Demo { get; private set; } = true;

    public bool Auth { get; private set; }

    public bool Host { get; private set; } = true;

    public string? BotUrl { get; private set; }

    public IReadOnlyList<string> ForHost { get; private set; } = [];

    public bool AsksForHelp { get; private set; }

    /// <summary>The same command again, with everything forgotten first.</summary>
    public string Afresh { get; private init; } = "";

    /// <summary>What cannot be understood; null when all is well.</summary>
    public string? Complaint { get; private set; }

    public static CommandLine Read(IReadOnlyList<string> args)
    {
        var again = args.Select(arg => arg.Contains(' ', StringComparison.Ordinal) ? $"\"{arg}\"" : arg);
        var line = new CommandLine { Afresh = string.Join(' ', again.Prepend("dotnet run --project src/BotApp.Simulator -- --fresh")) };
        var rest = new Queue<string>(args);
        while (line.Complaint is null && rest.TryDequeue(out var option))
            line.Take(option, rest);
        if (!line.Host && line.BotUrl is null)
            line.Complaint ??= "--no-host needs --bot-url.";
        return line;
    }

    private void Take(string option, Queue<string> rest)
    {
        switch (option)
        {
            case "--port" when rest.TryDequeue(out var number) && int.TryParse(number, CultureInfo.InvariantCulture, out var port):
                Port = port;
                break;
            case "--data" when rest.TryDequeue(out var folder):
                Data = folder;
                break;
            case "--bot-url" when rest.TryDequeue(out var url):
                BotUrl = url.TrimEnd('/');
                break;
            case "--":
                ForHost = [.. rest];
                rest.Clear();
                break;
            default:
                TakeSwitch(option);
                break;
        }
    }

    private void TakeSwitch(string option)
    {
        Fresh |= option == "--fresh";
        AsksForHelp |= option is "--help" or "-h";
        Auth |= option == "--auth";
        Demo &= option != "--no-demo";
        Host &= option != "--no-host";
        if (option is not ("--fresh" or "--auth" or "--no-demo" or "--no-host" or "--help" or "-h"))
            Complaint = $"'{option}' is not understood.";
    }
}
