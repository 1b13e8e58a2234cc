using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records.Lists;

/// <summary>What the buttons of a list carry: keys and numbers. The words stay in the input, where the person typed them.</summary>
internal static class ListPress
{
    private const int LongestWords = 100;

    public static JsonObject Write(PublishedType type, ListChoice choice, long? after = null)
    {
        var data = new JsonObject { ["type"] = type.Key };
        if (choice.OnlyToday)
        {
            data["today"] = true;
        }

        if (choice.OnlyPresent)
        {
            data["present"] = true;
        }

        if (choice.SubjectNumber is { } subject)
        {
            data["subject"] = subject;
        }

        if (after is { } number)
        {
            data["after"] = number;
        }

        return data;
    }

    public static ListChoice Read(ActionTurn turn) => new(Words(turn.Inputs.GetValueOrDefault(CardInput.Id("words")) ?? ""))
    {
        OnlyToday = turn.Data["today"] is not null,
        OnlyPresent = turn.Data["present"] is not null,
        SubjectNumber = turn.Number("subject"),
    };

    public static string Words(string typed) => SafeText.Cap(SafeText.Line(typed), LongestWords);
}
