using System.Globalization;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Tests.Records.Views;

/// <summary>A type with a field of each way to compare, and records of it made up by chance.</summary>
internal static class AnyRegister
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 3, 4, 0, TimeSpan.Zero);

    private static readonly string[] Names = ["ﾔﾏﾀﾞ 太郎", "山田花子", "髙橋", "高橋", "やまだ", "Smith", "ＳＭＩＴＨ", "四宮", "ー"];

    private static readonly Field[] Columns = [Field(1, "c1", FieldKind.Text)];

    public static readonly RecordTypeDefinition Definition = new()
    {
        Key = "any",
        Label = new("何でも"),
        NextFieldNumber = 20,
        ObservedField = "seen",
        Fields =
        [
            Field(1, "name", FieldKind.Text),
            Field(2, "value", FieldKind.Number),
            Field(3, "yes", FieldKind.YesNo),
            Field(4, "state", FieldKind.Choice) with { Choices = [Choice("b"), Choice("a"), Choice("c")] },
            Field(5, "signs", FieldKind.MultiChoice) with { Choices = [Choice("x"), Choice("y"), Choice("z")] },
            Field(6, "day", FieldKind.Date),
            Field(7, "time", FieldKind.Time),
            Field(8, "moment", FieldKind.Moment),
            Field(9, "about", FieldKind.Reference) with { Target = "any" },
            Field(10, "seen", FieldKind.Moment),
            Field(11, "who", FieldKind.Person),
            Field(12, "photos", FieldKind.Files),
            Field(13, "items", FieldKind.Rows) with { Columns = Columns },
        ],
    };

    public static RecordRow[] Rows(Random random, int count) => [.. Enumerable.Range(1, count).Select(n => Row(random, n))];

    private static RecordRow Row(Random random, int number)
    {
        var observed = Now.AddMinutes(-random.Next(100_000));
        var values = RecordValues.Empty
            .With("name", Maybe(random, () => new TextValue(Names[random.Next(Names.Length)])))
            .With("value", Maybe(random, () => random.Next(8) == 0 ? new NotMeasuredValue() : new NumberValue(random.Next(350, 400) / 10m)))
            .With("yes", Maybe(random, () => new YesNoValue(random.Next(2) == 0)))
            .With("state", Maybe(random, () => new ChoiceValue("abc"[random.Next(3)].ToString())))
            .With("signs", Maybe(random, () => new ChoicesValue([.. new[] { "x", "y", "z" }.Where((_, i) => i == number % 3 || random.Next(2) == 0)])))
            .With("day", Maybe(random, () => new DateValue(JapaneseTime.Date(Now).AddDays(random.Next(-500, 40)))))
            .With("time", Maybe(random, () => new TimeValue(new(random.Next(24), random.Next(60)))))
            .With("moment", Maybe(random, () => new MomentValue(Now.AddMinutes(random.Next(-60_000, 60_000)))))
            .With("about", Maybe(random, () => new ReferenceValue(random.Next(1, 6))))
            .With("who", Maybe(random, () => new PersonValue(random.Next(1, 4))))
            .With("photos", Maybe(random, () => new FilesValue([new(number, "棚.png", "image/png", 100)])))
            .With("items", Maybe(random, () => new RowsValue(Columns, [.. Enumerable.Repeat(RecordValues.Empty.With("c1", new TextValue(new string('長', 200))), random.Next(1, 50))])))
            .With("seen", new MomentValue(observed));
        return new()
        {
            Number = number,
            UnitId = 3,
            Version = 1,
            ObservedAt = observed,
            EnteredAt = Now.AddMinutes(-random.Next(5_000)),
            EnteredById = random.Next(1, 4),
            UpdatedAt = Now.AddMinutes(-random.Next(500)),
            UpdatedById = random.Next(4) == 0 ? null : random.Next(1, 4),
            SortKey = number.ToString("0000", CultureInfo.InvariantCulture),
            Document = RecordDocument.Write(Definition, values),
        };
    }

    private static FieldValue? Maybe(Random random, Func<FieldValue> value) => random.Next(5) == 0 ? null : value();

    private static Field Field(int number, string key, FieldKind kind) => new() { Number = number, Key = key, Kind = kind, Label = new(key) };

    private static Choice Choice(string key) => new(key, new(key));
}
