using System.Text.Json.Nodes;
using BotApp.Simulator.Shapes;

namespace BotApp.Simulator.Manifest;

/// <summary>Reads from the manifest what a client shows: commands per scope, message actions, searches.</summary>
public static class OfferedThings
{
    private static readonly string[] DefaultContext = ["compose", "commandBox"];

    /// <param name="locale">Null for the manifest's default language.</param>
    public static Offers In(AppManifest manifest, string? locale)
    {
        var spoken = manifest.In(locale);
        var bot = spoken.List("bots").Objects().FirstOrDefault();
        var commands = spoken.List("composeExtensions").Objects().SelectMany(e => e.List("commands").Objects()).ToList();
        return new Offers(
            manifest.Scopes,
            manifest.SupportsFiles,
            manifest.HearsChannels,
            manifest.Scopes.ToDictionary(s => s, s => TextCommands(bot, s)),
            [.. commands.Where(c => IsAction(c) && Contexts(c).Contains("message")).Select(Command)],
            [.. commands.Where(c => IsAction(c) && Contexts(c).Contains("compose")).Select(Command)],
            [.. commands.Where(c => !IsAction(c)).Select(Command)]);
    }

    private static IReadOnlyList<TextCommand> TextCommands(JsonObject? bot, string scope) =>
    [
        .. bot.List("commandLists").Objects()
            .Where(l => l.List("scopes")?.Any(s => string.Equals((string?)s, scope, StringComparison.OrdinalIgnoreCase)) == true)
            .SelectMany(l => l.List("commands").Objects())
            .Select(c => new TextCommand(c.Text("title") ?? "", c.Text("description"))),
    ];

    private static bool IsAction(JsonObject command) => string.Equals(command.Text("type"), "action", StringComparison.Ordinal);

    private static string[] Contexts(JsonObject command) =>
        command.List("context") is { } context ? [.. context.Select(c => (string?)c).OfType<string>()] : DefaultContext;

    private static OfferedCommand Command(JsonObject c) => new(
        c.Text("id") ?? "",
        c.Text("title") ?? "",
        c.Text("description"),
        c.Truth("fetchTask"),
        c.Truth("initialRun"),
        [.. c.List("parameters").Objects().Select(Parameter)]);

    private static CommandParameter Parameter(JsonObject p) => new(
        p.Text("name") ?? "",
        p.Text("title") ?? "",
        p.Text("description"),
        p.Text("inputType") ?? "text",
        [.. p.List("choices").Objects().Select(c => new Choice(c.Text("title") ?? "", c.Text("value") ?? ""))]);
}
