using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Tests.Storage;

/// <summary>A register of readings about residents, with a field of each kind that a person types, and made-up forms for it.</summary>
internal sealed class ManyEntries
{
    public const long TypeId = 2;
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);
    private static readonly string[] Words = ["咳", "発熱あり", "四宮さんへ電話", "ﾔﾏﾀﾞ様", "hogefuga1", "夜間に息苦しい"];
    private readonly IReadOnlyList<long> residents;

    private ManyEntries(PublishedType type, IReadOnlyList<long> residents) => (Type, this.residents) = (type, residents);

    public PublishedType Type { get; }

    public static async Task<ManyEntries> Open(StorageWorld world)
    {
        var resident = await Publish(world, Resident);
        var reading = await Publish(world, Reading);
        var numbers = new List<long>();
        foreach (var name in new[] { "四宮 花子", "髙橋 一郎" })
        {
            var saved = await world.Write((db, token) => SaveRecord.Run(db, EntryOf(resident, new() { ["name"] = name }), token));
            numbers.Add(saved.Stored!.Number);
        }

        return new(reading, numbers);
    }

    /// <summary>Some of them are refused, some raise a question.</summary>
    public static List<Dictionary<string, string>> Random(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Form(random, isValid: random.Next(4) > 0))];

    public static List<Dictionary<string, string>> Valid(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Form(random, isValid: true))];

    public Entry Entry(Dictionary<string, string> inputs)
    {
        var at = int.Parse(inputs["resident"], System.Globalization.CultureInfo.InvariantCulture);
        return EntryOf(Type, new(inputs) { ["resident"] = at < residents.Count ? $"{residents[at]}" : "4711" });
    }

    private static Dictionary<string, string> Form(Random random, bool isValid)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["resident"] = isValid || random.Next(4) > 0 ? $"{random.Next(2)}" : "9",
            ["temperature"] = random.Next(isValid ? 2 : 5) switch { 0 => "３６．５", 1 => "-", 2 => "38.05", 3 => "365", _ => "たかい" },
            ["note"] = string.Join('、', Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Words[random.Next(Words.Length)])),
            ["room"] = $"{random.Next(1, 1200)}",
        };
        Maybe("cough", random.Next(2) == 0 ? "true" : "false");
        Maybe("level", "abc"[random.Next(3)].ToString());
        Maybe("signs", random.Next(2) == 0 ? "a,c" : "b");
        Maybe("day", random.Next(2) == 0 ? "令和8年11月21日" : isValid ? "2026/11/20" : "平成31年5月1日");
        Maybe("time", "7:05");
        Maybe("observed", random.Next(2) == 0 ? "2026-11-21 08:15" : "2026/11/20 19:40");
        return form;

        void Maybe(string key, string typed)
        {
            if (random.Next(3) > 0)
            {
                form[key] = typed;
            }
        }
    }

    private static Entry EntryOf(PublishedType type, Dictionary<string, string> inputs) =>
        new(Reach.OfCard(3), type, Now, Language.Japanese) { Inputs = inputs };

    private static async Task<PublishedType> Publish(StorageWorld world, RecordTypeDefinition definition) => await world.Write(async (db, token) =>
    {
        var published = (await PublishType.Run(db, definition, 1, Now, token)).Value;
        await new RecordTable(db, published.Id).Create(token);
        return published;
    });

    private static RecordTypeDefinition Resident => new()
    {
        Key = "resident",
        Label = new("入所者台帳"),
        NextFieldNumber = 2,
        TitleFields = ["name"],
        Fields = [Field(1, "name", FieldKind.Text) with { IsSearched = true, IsRequired = true, Content = TextContent.PersonName }],
    };

    private static RecordTypeDefinition Reading => new()
    {
        Key = "reading",
        Label = new("健康観察"),
        NextFieldNumber = 11,
        SubjectField = "resident",
        ObservedField = "observed",
        SortField = "room",
        Fields =
        [
            Field(1, "resident", FieldKind.Reference) with { Target = "resident", IsRequired = true },
            Field(2, "temperature", FieldKind.Number) with { Decimals = 2, Limits = new() { Hard = new(20, 45), Soft = new(30, 38) } },
            Field(3, "note", FieldKind.Notes) with { IsSearched = true },
            Field(4, "room", FieldKind.Text) with { Content = TextContent.Room, IsSearched = true },
            Field(5, "cough", FieldKind.YesNo),
            Field(6, "level", FieldKind.Choice) with { Choices = Choices },
            Field(7, "signs", FieldKind.MultiChoice) with { Choices = Choices, IsSearched = true },
            Field(8, "day", FieldKind.Date),
            Field(9, "time", FieldKind.Time),
            Field(10, "observed", FieldKind.Moment),
        ],
    };

    private static IReadOnlyList<Choice> Choices => [new("a", new("軽い")), new("b", new("中くらい")), new("c", new("重い"))];

    private static Field Field(int number, string key, FieldKind kind) => new() { Number = number, Key = key, Kind = kind, Label = new(key) };
}
