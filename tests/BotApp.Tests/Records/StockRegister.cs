using BotApp.Domain.RecordTypes;
using BotApp.Tests.World;
using Shouldly;

namespace BotApp.Tests.Records;

/// <summary>医療物品在庫: articles with lots, and their movements in and out, from which the stock follows.</summary>
internal static class StockRegister
{
    private static readonly RecordTypeDefinition Article = new()
    {
        Key = "article",
        Label = new("医療物品", "Supplies"),
        NextFieldNumber = 10,
        TitleFields = ["name"],
        ListFields = ["name"],
        Fields =
        [
            new() { Key = "code", Number = 1, Kind = FieldKind.AutoNumber, Label = new("管理番号"), Numbering = "M-{年度}-{0000}" },
            new() { Key = "about", Number = 2, Kind = FieldKind.Heading, Label = new("物品"), Help = new("発注点を下回ると一覧に出ます。") },
            new() { Key = "name", Number = 3, Kind = FieldKind.Text, Label = new("品名", "Name"), IsRequired = true, IsSearched = true },
            new() { Key = "unit", Number = 4, Kind = FieldKind.Text, Label = new("単位") },
            new() { Key = "keeper", Number = 5, Kind = FieldKind.Person, Label = new("担当", "Keeper"), Default = "自分" },
            new()
            {
                Key = "lots",
                Number = 6,
                Kind = FieldKind.Rows,
                Label = new("ロット"),
                Columns =
                [
                    new() { Key = "lot", Number = 1, Kind = FieldKind.Text, Label = new("番号"), IsRequired = true },
                    new() { Key = "expiry", Number = 2, Kind = FieldKind.Date, Label = new("期限") },
                ],
            },
            new() { Key = "photos", Number = 8, Kind = FieldKind.Files, Label = new("写真"), Files = new(Megabytes: 1, Most: 2) },
        ],
    };

    private static readonly RecordTypeDefinition Movement = new()
    {
        Key = "movement",
        Label = new("入出庫", "Movements"),
        NextFieldNumber = 9,
        ListFields = ["direction", "count"],
        Fields =
        [
            new() { Key = "article", Number = 1, Kind = FieldKind.Reference, Label = new("物品"), Target = "article", IsRequired = true, Lookups = [new("unit", "unit")] },
            new()
            {
                Key = "direction",
                Number = 2,
                Kind = FieldKind.Choice,
                Label = new("区分"),
                IsRequired = true,
                CopiesLast = true,
                Choices = [new("in", new("入庫")), new("out", new("出庫")), new("other", new("その他"), TakesText: true)],
            },
            new() { Key = "count", Number = 3, Kind = FieldKind.Number, Label = new("数量"), IsRequired = true },
            new() { Key = "unit", Number = 4, Kind = FieldKind.Text, Label = new("単位"), IsRequired = true },
            new() { Key = "to", Number = 5, Kind = FieldKind.Text, Label = new("払い出し先"), ShownIf = "[区分] = \"出庫\"", RequiredIf = "[数量] >= 100" },
        ],
    };

    private static readonly Field Stock = new()
    {
        Key = "stock",
        Number = 7,
        Kind = FieldKind.Calculated,
        Result = FieldKind.Number,
        Label = new("在庫"),
        Formula = "合計([入出庫.数量], [入出庫.区分] = \"入庫\") - 合計([入出庫.数量], [入出庫.区分] = \"出庫\")",
    };

    public static async Task Install(HotelWorld world)
    {
        foreach (var type in new[] { Article, Movement, Article with { Fields = [.. Article.Fields, Stock] } })
        {
            (await world.Write((db, token) => PublishType.Run(db, type, null, world.Clock.GetUtcNow(), token))).Refusals.ShouldBeEmpty();
        }
    }

    public static Task<long> Add(HotelWorld world, string name, params (string, string)[] more) => Residents.Save(world, "article", [("name", name), ("unit", "箱"), .. more]);

    public static Task<long> Move(HotelWorld world, long article, string direction, string count, params (string, string)[] more) =>
        Residents.Save(world, "movement", [("article", $"{article}"), ("direction", direction), ("count", count), .. more]);

    public static async Task<RecordValues> Values(HotelWorld world, long number) =>
        (await world.Read((db, token) => Domain.Records.LoadRecord.Run(db, number, token)))!.Values;
}
