using System.Globalization;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Benchmarks.Records;

/// <summary>The registers of the benchmark, and made-up forms for them.</summary>
internal static class RegisterForms
{
    public const int Levels = 5;
    public const int Weights = 100_000;

    // The letters of the notes: two of them together are rare enough to be a word that somebody searches for.
    // None of them is a variant of another, so a plain LIKE finds what the search finds.
    private static readonly string Letters = string.Concat(
        Enumerable.Range(0x4e00, 1200).Select(code => ((char)code).ToString()).Where(letter => SearchKey.Of(letter) == letter));

    /// <summary>20 fields, one of them searched.</summary>
    public static RecordTypeDefinition Twenty(string key) => new()
    {
        Key = key,
        Label = new("ベンチ台帳" + key),
        NextFieldNumber = 21,
        TitleFields = ["name"],
        SortField = "kana",
        Fields =
        [
            Field(1, "name", FieldKind.Text) with { IsSearched = true },
            Field(2, "kana", FieldKind.Text),
            Field(3, "level", FieldKind.Choice) with { Choices = [.. Enumerable.Range(0, Levels).Select(i => new Choice(Level(i), new($"段階{i}")))] },
            Field(4, "weight", FieldKind.Number),
            Field(5, "pulse", FieldKind.Number),
            Field(6, "day", FieldKind.Date),
            Field(7, "cough", FieldKind.YesNo),
            Field(8, "note", FieldKind.Notes),
            .. Enumerable.Range(9, 6).Select(i => Field(i, $"number{i}", FieldKind.Number) with { Decimals = 1 }),
            .. Enumerable.Range(15, 6).Select(i => Field(i, $"text{i}", FieldKind.Text)),
        ],
    };

    /// <summary>Only a note, which is searched.</summary>
    public static RecordTypeDefinition Notes(string key) => new()
    {
        Key = key,
        Label = new("所見台帳"),
        NextFieldNumber = 2,
        Fields = [Field(1, "note", FieldKind.Notes) with { IsSearched = true }],
    };

    public static RecordTypeDefinition Wide(string key, int fields) => new()
    {
        Key = key,
        Label = new("広い台帳"),
        NextFieldNumber = fields + 1,
        Fields = [.. Enumerable.Range(1, fields).Select(i => Field(i, $"number{i}", FieldKind.Number))],
    };

    public static string Level(int i) => "level-" + (char)('a' + i);

    public static Dictionary<string, string> Form(Random random)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = Word(random, 4),
            ["kana"] = Kana(random),
            ["level"] = Level(random.Next(Levels)),
            ["weight"] = Text(random.Next(Weights)),
            ["pulse"] = Text(random.Next(40, 160)),
            ["day"] = $"2026-{random.Next(1, 13):00}-{random.Next(1, 28):00}",
            ["cough"] = random.Next(2) == 0 ? "true" : "false",
            ["note"] = Word(random, 20),
        };
        Enumerable.Range(9, 6).ToList().ForEach(i => form[$"number{i}"] = Text(random.Next(1000) / 10m));
        Enumerable.Range(15, 6).ToList().ForEach(i => form[$"text{i}"] = Word(random, 6));
        return form;
    }

    public static Dictionary<string, string> NoteForm(Random random) =>
        new(StringComparer.Ordinal) { ["note"] = Word(random, 40) };

    public static Dictionary<string, string> WideForm(Random random, int fields) => Enumerable.Range(1, fields)
        .ToDictionary(i => $"number{i}", _ => Text(random.Next(1000)), StringComparer.Ordinal);

    public static string Word(Random random, int length) =>
        string.Create(length, random, (letters, chance) => chance.GetItems<char>(Letters, letters));

    private static string Kana(Random random) =>
        string.Create(6, random, (letters, chance) => chance.GetItems<char>("あいうえおかきくけこさしすせそたちつてと", letters));

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static Field Field(int number, string key, FieldKind kind) =>
        new() { Number = number, Key = key, Kind = kind, Label = new Label(key) };
}
