using BotApp.Domain.Presets;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.Tests.RecordTypes;

/// <summary>The preset's two record types, and forms typed into them at 18:05 on 21 November 2026 in Japan.</summary>
internal static class Observation
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 5, 0, TimeSpan.Zero);

    public static readonly RecordTypeDefinition Type = Definition("observation");

    public static readonly RecordTypeDefinition Resident = Definition("resident");

    public static readonly ReadingContext Context = new(Now, Language.Japanese);

    /// <summary>A form about resident #12 with these inputs.</summary>
    public static FormReading Read(params (string Field, string Typed)[] inputs) => Read(Context, inputs);

    public static FormReading Read(ReadingContext context, params (string Field, string Typed)[] inputs) =>
        FormReading.Of(Type, Inputs([("subject", "12"), .. inputs]), context);

    public static FormReading ReadResident(params (string Field, string Typed)[] inputs) =>
        FormReading.Of(
            Resident,
            Inputs([("name", "山田 太郎"), ("furigana", "やまだ たろう"), ("room", "0507"), ("admitted", "今日"), .. inputs]),
            Context);

    // A later input of the same field replaces the earlier one.
    private static Dictionary<string, string> Inputs(IEnumerable<(string Field, string Typed)> inputs) =>
        inputs.GroupBy(i => i.Field, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Typed, StringComparer.Ordinal);

    private static RecordTypeDefinition Definition(string key) =>
        PresetGallery.Find("health-observation")!.RecordTypes.Single(t => t.Key == key);
}
