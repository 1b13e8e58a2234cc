using System.Globalization;
using BotApp.Domain.RecordTypes;
using BotApp.Tests.World;
using Shouldly;

namespace BotApp.Tests.Records;

/// <summary>生活状況調査: twenty questions under three headings, some of which depend on answers of other steps.</summary>
internal static class LongRegister
{
    public static async Task Install(HotelWorld world) => await Publish(world, new()
    {
        Key = "survey",
        Label = new("生活状況調査", "Survey"),
        NextFieldNumber = 40,
        ListFields = ["q1"],
        UrgentField = "signs",
        Fields =
        [
            new() { Key = "h1", Number = 31, Kind = FieldKind.Heading, Label = new("本人", "Person") },
            Text(1) with { IsRequired = true, IsSearched = true },
            .. Enumerable.Range(2, 6).Select(Text),
            new() { Key = "age", Number = 34, Kind = FieldKind.Number, Label = new("年齢", "Age"), Limits = new(Soft: new(0, 100)) },
            new() { Key = "h2", Number = 32, Kind = FieldKind.Heading, Label = new("住まい", "Home") },
            .. Enumerable.Range(8, 6).Select(Text),
            new() { Key = "pet", Number = 35, Kind = FieldKind.Text, Label = new("ペットの名前", "Pet"), ShownIf = "[q2] = \"犬\"" },
            new() { Key = "h3", Number = 33, Kind = FieldKind.Heading, Label = new("暮らし", "Life") },
            .. Enumerable.Range(14, 6).Select(Text),
            new() { Key = "signs", Number = 36, Kind = FieldKind.MultiChoice, Label = new("緊急のサイン", "Signs"), Choices = [new("pain", new("胸の痛み"))] },
            new() { Key = "q20", Number = 20, Kind = FieldKind.Number, Label = new("費用", "Cost") },
        ],
    });

    /// <summary>As many fields as the largest register has.</summary>
    public static Task InstallLargest(HotelWorld world) => Publish(world, new()
    {
        Key = "largest",
        Label = new("最大台帳", "Largest"),
        NextFieldNumber = 501,
        ListFields = ["q1"],
        Fields = [.. Enumerable.Range(1, 500).Select(n => Text(n) with { Help = new(new string('説', 200)), Label = new($"質問{n} " + new string('長', 60)) })],
    });

    /// <summary>A hundred answers under four headings, a name and a number.</summary>
    public static Task InstallHeaded(HotelWorld world) => Publish(world, new()
    {
        Key = "headed",
        Label = new("聞き取り帳", "Interviews"),
        NextFieldNumber = 201,
        ListFields = ["q1"],
        Fields =
        [
            .. Enumerable.Range(1, 4).SelectMany(chapter => Enumerable.Range((25 * chapter) - 24, 25).Select(n => Text(n) with { IsSearched = n == 1, IsRequired = n == 1 })
                .Prepend(new() { Key = $"c{chapter}", Number = 100 + chapter, Kind = FieldKind.Heading, Label = new($"第{chapter}章", $"Chapter {chapter}") })),
            new() { Key = "name", Number = 110, Kind = FieldKind.Text, Label = new("氏名", "Name"), Content = TextContent.PersonName },
            new() { Key = "cost", Number = 111, Kind = FieldKind.Number, Label = new("費用", "Cost") },
        ],
    });

    /// <summary>A story between two short answers.</summary>
    public static Task InstallNotes(HotelWorld world) => Publish(world, new()
    {
        Key = "notes",
        Label = new("経過記録", "Notes"),
        NextFieldNumber = 10,
        ListFields = ["q1"],
        Fields =
        [
            Text(1),
            new() { Key = "story", Number = 2, Kind = FieldKind.Notes, MaxLength = 4_000, Label = new("経過", "Story") },
            new() { Key = "end", Number = 3, Kind = FieldKind.Text, Label = new("結び", "End") },
        ],
    });

    /// <summary>Eight long texts and nothing else.</summary>
    public static Task InstallStories(HotelWorld world) => Publish(world, new()
    {
        Key = "stories",
        Label = new("聞き書き", "Stories"),
        NextFieldNumber = 10,
        ListFields = ["q1"],
        Fields = [.. Enumerable.Range(1, 8).Select(n => Text(n) with { Kind = FieldKind.Notes })],
    });

    /// <summary>Twenty-five short answers.</summary>
    public static Task InstallWide(HotelWorld world) => Publish(world, new()
    {
        Key = "wide",
        Label = new("聞き取り票", "Interview"),
        NextFieldNumber = 26,
        ListFields = ["q1"],
        Fields = [.. Enumerable.Range(1, 25).Select(Text)],
    });

    private static Field Text(int number) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"q{number}"),
        Number = number,
        Kind = FieldKind.Text,
        Label = new($"質問{number}", $"Question {number}"),
    };

    private static async Task Publish(HotelWorld world, RecordTypeDefinition type) =>
        (await world.Write((db, token) => PublishType.Run(db, type, null, world.Clock.GetUtcNow(), token))).Refusals.ShouldBeEmpty();
}
