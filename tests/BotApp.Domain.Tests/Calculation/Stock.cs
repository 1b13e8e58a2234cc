using BotApp.Domain.Calculation;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;

namespace BotApp.Domain.Tests.Calculation;

/// <summary>医療物品 with its 入出庫, and a person with values of every kind, to calculate over.</summary>
internal static class Stock
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static readonly RecordTypeDefinition Movement = new()
    {
        Key = "movement",
        Label = new("入出庫", "Movements"),
        NextFieldNumber = 9,
        Fields =
        [
            new() { Key = "item", Number = 1, Kind = FieldKind.Reference, Label = new("物品"), Target = "item" },
            new() { Key = "in", Number = 2, Kind = FieldKind.Number, Label = new("入庫", "In") },
            new() { Key = "out", Number = 3, Kind = FieldKind.Number, Label = new("出庫", "Out") },
        ],
    };

    public static readonly RecordTypeDefinition Item = new()
    {
        Key = "item",
        Label = new("医療物品", "Supplies"),
        NextFieldNumber = 30,
        Fields =
        [
            new() { Key = "name", Number = 1, Kind = FieldKind.Text, Label = new("品名", "Name") },
            new() { Key = "weight", Number = 2, Kind = FieldKind.Number, Label = new("体重", "Weight"), Decimals = 1 },
            new() { Key = "height", Number = 3, Kind = FieldKind.Number, Label = new("身長", "Height") },
            new() { Key = "born", Number = 4, Kind = FieldKind.Date, Label = new("生年月日", "Born") },
            new() { Key = "state", Number = 5, Kind = FieldKind.Choice, Label = new("状態名", "State"), Choices = [new("done", new("済", "Done")), new("open", new("未"))] },
            new() { Key = "signs", Number = 6, Kind = FieldKind.MultiChoice, Label = new("症状", "Signs"), Choices = [new("cough", new("咳")), new("fever", new("熱"))] },
            new() { Key = "isolated", Number = 7, Kind = FieldKind.YesNo, Label = new("隔離", "Isolated") },
            new() { Key = "seen", Number = 8, Kind = FieldKind.Moment, Label = new("受診", "Seen") },
            new()
            {
                Key = "lots",
                Number = 9,
                Kind = FieldKind.Rows,
                Label = new("ロット", "Lots"),
                Columns =
                [
                    new() { Key = "count", Number = 1, Kind = FieldKind.Number, Label = new("数量", "Count") },
                    new() { Key = "price", Number = 2, Kind = FieldKind.Number, Label = new("単価", "Price") },
                    new() { Key = "expiry", Number = 3, Kind = FieldKind.Date, Label = new("期限", "Expiry") },
                    new() { Key = "sum", Number = 4, Kind = FieldKind.Calculated, Result = FieldKind.Number, Label = new("小計"), Formula = "[数量] × [単価]" },
                ],
            },
        ],
    };

    public static readonly RecordTypeDefinition[] All = [Movement, Item];

    public static RecordValues Values => RecordValues.Empty
        .With("name", new TextValue("マスク"))
        .With("weight", new NumberValue(61.5m))
        .With("height", new NumberValue(170))
        .With("born", new DateValue(new(1984, 11, 22)))
        .With("state", new ChoiceValue("done"))
        .With("signs", new ChoicesValue(["cough"]))
        .With("isolated", new YesNoValue(true))
        .With("seen", new MomentValue(new(2026, 11, 20, 15, 30, 0, TimeSpan.Zero)))
        .With("lots", new RowsValue(Item.Find("lots")!.Columns!, [Lot(10, 30, new(2027, 1, 1)), Lot(5, null, new(2026, 12, 1)), Lot(null, 7, null)]));

    public static Outcome<Formula> Read(string formula) => Spelled.Read(formula, Item, All);

    public static object? Result(string formula, params (decimal? In, decimal? Out)[] movements) =>
        Read(formula).Value.Calculate(new FieldsOfRecord(Item, Values, Today, related: Related(movements)));

    public static Dictionary<string, IReadOnlyList<ICalculationValues>> Related(params (decimal? In, decimal? Out)[] movements) => new(StringComparer.Ordinal)
    {
        ["movement"] = [.. movements.Select(m => new FieldsOfRecord(
            Movement, RecordValues.Empty.With("in", Number(m.In)).With("out", Number(m.Out)), Today))],
    };

    private static RecordValues Lot(decimal? count, decimal? price, DateOnly? expiry) => RecordValues.Empty
        .With("count", Number(count))
        .With("price", Number(price))
        .With("expiry", expiry is { } day ? new DateValue(day) : null);

    private static NumberValue? Number(decimal? number) => number is { } n ? new(n) : null;
}
