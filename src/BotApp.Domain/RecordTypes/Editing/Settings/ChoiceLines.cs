using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>Choices as people write them down: one per line, with or without a bullet; all on one line with commas or slashes between.</summary>
internal static class ChoiceLines
{
    private static readonly char[] Between = ['、', '，', ',', '／', '/'];

    public static List<Label> Of(string typed)
    {
        var lines = typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var parts = lines.Length == 1 ? lines[0].Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : lines;
        return [.. parts.Select(WithoutBullet).Select(TwoLanguages.Read).OfType<Label>()];
    }

    private static string WithoutBullet(string line) => line.StartsWith('・') || line.StartsWith("- ", StringComparison.Ordinal) ? line[1..].Trim() : line;
}
