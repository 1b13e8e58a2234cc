using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Domain.Text;
using Shouldly;

namespace BotApp.Domain.Tests.Cards;

/// <summary>Approved results: <c>Golden/CARD.CASE.ja.json</c> and <c>.en.json</c>, read by a person before they are approved.</summary>
internal static class GoldenFile
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Folder => Path.Combine(Repository.Tests, "Golden");

    /// <summary>Compares; on a difference writes <c>*.received.json</c> beside the approved file.</summary>
    /// <param name="name"><c>CARD.CASE</c>.</param>
    /// <param name="language">The one it was drawn in.</param>
    /// <param name="card">A drawn card. Nothing in it may change between runs.</param>
    public static void Check(string name, Language language, JsonNode card)
    {
        var code = language switch { Language.Japanese => "ja", Language.English => "en" };
        var approved = Path.Combine(Folder, $"{name}.{code}.json");
        var received = Path.ChangeExtension(approved, ".received.json");
        var text = card.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        File.Exists(approved).ShouldBeTrue($"{name}.{code} is new: read {received} and rename it (Golden/approve.sh {name}).");
        text.ShouldBe(File.ReadAllText(approved), $"{name}.{code} changed: compare with {received}.");
    }
}
