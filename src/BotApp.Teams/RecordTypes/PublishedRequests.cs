using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Wire;

namespace BotApp.Teams.RecordTypes;

/// <summary>Below what was published: the requests that it answers, and the open ones that it may answer.</summary>
internal sealed record PublishedRequests(IReadOnlyList<string> Told, IReadOnlyList<FormField> Fields, IReadOnlyList<FormButton> Buttons)
{
    public const string Input = "request";

    private const int Most = 20;
    private const int LongestText = 60;

    /// <param name="face">The arguments of the face: who published it (<c>by</c>), and in a channel its unit.</param>
    public static async Task<PublishedRequests> Of(
        Sheet sheet, PublishedType type, int version, JsonNode face, CancellationToken cancellation)
    {
        var unit = face["unit"]?.GetValue<long>();
        var answered = (await AnsweredRequests.Of(sheet.Db, type.Id, [version], cancellation))[version].ToList();
        var open = face["by"]?.GetValue<long>() is { } person
            ? (await OpenRequests.Of(sheet.Db, await Rights.Of(sheet.Db, person, cancellation), unit, type.Key, Most, cancellation))
                .Where(r => !answered.Contains(r.Number)).ToList()
            : [];
        return new(
            [.. answered.Select(number => sheet.Say("type.requestTold", ("number", Digits.Of(number))))],
            open.Count == 0 ? [] : [Choice(sheet, open)],
            [new(sheet.Say("type.tellRequest"), "type.answer", Saving.Data(new() { ["type"] = type.Key, ["version"] = version }))]);
    }

    private static FormField Choice(Sheet sheet, List<Request> open) => new(Input, FieldInput.Choice, sheet.Say("type.answersRequest"))
    {
        Choices =
        [
            .. open.Select(r => new FormChoice(
                Digits.Of(r.Id), sheet.Say("type.requestChoice", ("number", Digits.Of(r.Number)), ("text", SafeText.Cap(SafeText.Line(r.Text), LongestText))))),
        ],
    };
}
