using System.Text.Json.Nodes;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Files;
using BotApp.Domain.Text;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Files;

/// <summary>The offer of one file, as Teams draws it: accept or decline. Its context holds ids only.</summary>
internal static class FileOfferFace
{
    private const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public static FaceRef Of(long record, long file, long viewer) =>
        new(Face.FileOffer, file, new JsonObject { ["record"] = record, ["viewer"] = viewer }.ToJsonString());

    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var arguments = JsonNode.Parse(sheet.Face.Arguments ?? "{}");
        if (arguments?["record"]?.GetValue<long>() is not { } number || (sheet.ViewerId ?? arguments["viewer"]?.GetValue<long>()) is not { } viewer)
        {
            return null;
        }

        var reach = Reach.Of(viewer, await Rights.Of(sheet.Db, viewer, cancellation));
        if (await FindFile.Run(sheet.Db, reach, number, sheet.Face.Id, cancellation) is not { } file)
        {
            return null;
        }

        var record = Digits.Of(number);
        return OutgoingMessage.OfAttachment(
            new JsonObject
            {
                ["contentType"] = ContentType,
                ["name"] = file.Name,
                ["content"] = new JsonObject
                {
                    ["description"] = sheet.Say("file.offer", ("number", record)),
                    ["sizeInBytes"] = file.Size,
                    ["acceptContext"] = Context(number, file.Id),
                    ["declineContext"] = Context(number, file.Id),
                },
            },
            sheet.Say("file.summary", ("number", record)));
    }

    private static JsonObject Context(long record, long file) => new() { ["record"] = record, ["file"] = file };
}
