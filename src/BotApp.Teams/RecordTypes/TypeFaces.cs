using System.Text.Json.Nodes;
using BotApp.Domain.Deliveries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;

namespace BotApp.Teams.RecordTypes;

/// <summary>
/// Seen by a builder who published a version: what it changed, what others changed since the form was opened, and who
/// sees it from now on. They go on with the next field, or back with one press.
/// </summary>
public static class TypeFaces
{
    private const int MostMeanwhile = 6;

    /// <param name="drawnFor">The version that the form showed; 0 for a new register.</param>
    internal static Answer Published(Scene scene, PublishedType type, long drawnFor)
    {
        var arguments = new JsonObject { ["version"] = type.Version, ["drawn"] = drawnFor, ["by"] = scene.Me.Id };
        if (scene.Turn.Place.Kind is not PlaceKind.Personal)
        {
            arguments["unit"] = scene.Unit?.Id ?? 0;
        }

        return new FaceAnswer(new(Face.TypePublished, type.Id, arguments.ToJsonString()));
    }

    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var arguments = JsonNode.Parse(sheet.Face.Arguments ?? "{}")!;
        var version = arguments["version"]?.GetValue<long>() ?? 0;
        var drawn = arguments["drawn"]?.GetValue<long>() ?? 0;
        if (await FindType.ById(sheet.Db, sheet.Face.Id, cancellation) is not { } type)
        {
            return null;
        }

        if (await ReadVersions.Run(sheet.Db, type.Id, version + 1, 1, cancellation) is not [{ } line])
        {
            return null;
        }

        var meanwhile = drawn == 0 ? [] : (await ReadVersions.Since(sheet.Db, type.Id, drawn, cancellation)).Where(v => v.Version < version).Take(MostMeanwhile).ToList();
        var (words, names) = (new VersionWords(sheet.Words, sheet.Language, sheet.Now), await VersionWords.Names(sheet.Db, meanwhile, cancellation));
        var requests = await PublishedRequests.Of(sheet, type, line.Version, arguments, cancellation);
        return sheet.Card("type-published", new
        {
            Title = sheet.Say("type.published", ("type", type.Definition.Label.In(sheet.Language)), ("version", Digits.Of(line.Version))),
            Lines = words.Lines(line).Select(text => new { Text = text }),
            Meanwhile = meanwhile.Select(earlier => new { Text = words.Meanwhile(earlier, names) }),
            Text = line.Version == 1
                ? sheet.Say("type.createdText", ("type", type.Definition.Label.In(sheet.Language)))
                : sheet.Say(IsAboutAccess(line) ? "access.publishedText" : "type.publishedText"),
            Told = requests.Told.Select(text => new { Text = text }),
            requests.Fields,
            Tell = requests.Buttons,
            Buttons = Buttons(sheet, type, line),
        }, sheet.Say("type.publishedSummary"));
    }

    private static FormButton[] Buttons(Sheet sheet, PublishedType type, VersionLine line)
    {
        FormButton add = new(sheet.Say("type.addAnother"), "type.add", new() { ["type"] = type.Key });
        FormButton access = new(sheet.Say("access.open"), "type.access", new() { ["type"] = type.Key });
        var (first, last) = IsAboutAccess(line) ? (access, add) : (add, access);
        var buttons = new List<FormButton>
        {
            first with { Style = "positive" },
            new(sheet.Say("type.openType"), "type.open", new() { ["type"] = type.Key }),
            new(sheet.Say("type.tryForm"), "record.new", new() { ["type"] = type.Key }),
            last with { Mode = "secondary" },
        };
        if (line.Version > 1 && line.Version == type.Version)
        {
            buttons.Add(new(sheet.Say("type.undo", ("version", Digits.Of(line.Version - 1))), UndoVerb(line), Saving.Data(new() { ["type"] = type.Key, ["version"] = line.Version - 1 })) { Mode = "secondary" });
        }

        return [.. buttons];
    }

    /// <summary>Going back to earlier fields leaves alone who may do what: that has a way back of its own.</summary>
    private static string UndoVerb(VersionLine line) => IsAboutAccess(line) ? "type.accessBack" : "type.rollBack";

    private static bool IsAboutAccess(VersionLine line) => line.Differences.Count > 0 && line.Differences.All(d => d is AccessDiffers);
}
