using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>Keys for new choices of one field: never one that any choice of the field ever had.</summary>
internal sealed class ChoiceKeys(IReadOnlyList<Choice> known)
{
    private readonly HashSet<string> taken = [.. known.Select(c => c.Key)];

    public string Next(Label label)
    {
        var english = StableKey.From(label.En ?? label.Ja);
        if (english is not null && taken.Add(english))
        {
            return english;
        }

        var number = taken.Count + 1;
        while (!taken.Add($"c{number}"))
        {
            number++;
        }

        return $"c{number}";
    }
}
