using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Tests.RecordTypes;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records.EveryKind;

/// <summary>A register with a name and one field of a kind, made in chat; and what people do in it.</summary>
internal sealed class KindRegister(OneWorld one, KindCase kind, string name)
{
    public const string Name = "見本 一";

    private static readonly byte[] Photo = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3];

    public HotelWorld World => one.World;

    public PublishedType Type { get; private set; } = null!;

    public Field Field => Type.Definition.Fields.Single(f => f.Label.Ja == "項目");

    /// <summary>台帳 → 新しい台帳 → 項目を追加, press by press.</summary>
    public static async Task<KindRegister> Make(OneWorld one, KindCase kind, params (string Setting, string Value)[] more)
    {
        var register = new KindRegister(one, kind, one.NextRegister());
        var first = SeenCard.Of(await one.World.Say(Takahashi, $"台帳 新しい台帳 {register.NameOfType}"));
        var settings = SeenCard.Of(await one.World.Press(Takahashi, first, "次へ", ("label", "名前"), ("kind", "Text")));
        SeenCard.Of(await one.World.Press(Takahashi, settings, "公開する")).Text.ShouldContain("版 1");
        await register.Add("項目", kind.Kind, [.. kind.Settings, .. more]);
        return register;
    }

    public string NameOfType => name;

    /// <summary>Adds a field; the card that says what is wrong with it, when it was not published.</summary>
    public async Task<SeenCard?> Add(string label, FieldKind kindOfField, params (string Setting, string Value)[] settings)
    {
        var begun = await Builder.Begin(World, label, kindOfField, name);
        var more = begun.Buttons.Contains("くわしい設定") ? SeenCard.Of(await World.Press(Takahashi, begun, "くわしい設定")) : begun;
        var sample = SeenCard.Of(await World.Press(Takahashi, more, more.Buttons.Contains("見本を見る") ? "見本を見る" : "見本を作り直す", settings));
        if (!sample.Buttons.Contains("公開する"))
        {
            return sample;
        }

        SeenCard.Of(await World.Press(Takahashi, sample, "公開する")).Text.ShouldContain("✓ 公開しました");
        Type = await Builder.Type(World, Type?.Key ?? await KeyOf(name));
        return null;
    }

    public async Task<SeenCard> Form(Actor? who = null)
    {
        var card = SeenCard.Of(await World.Say(who ?? Suzuki, $"記録 {name}"));
        // What a test before left unfinished is offered first.
        return card.Buttons.FirstOrDefault(b => b is "新しく書く" or "Begin anew") is { } anew
            ? SeenCard.Of(await World.Press(who ?? Suzuki, card, anew))
            : card;
    }

    /// <summary>Types the first answer and saves; sends the file where the answer is one.</summary>
    public async Task<(long Number, SeenCard Card)> Save(params (string, string)[] more)
    {
        var saved = SeenCard.Of(await World.Press(Suzuki, await Form(), "保存", [("f1", Name), .. await Inputs(kind.Typed), .. more]));
        saved.Text.ShouldContain("✓ 保存しました");
        var number = await Residents.Last(World);
        if (kind.IsSent)
        {
            (await World.SendFile(Suzuki, $"記録 #{number}", kind.Shown, Photo)).ShouldBeOfType<NoAnswer>();
            saved = await Show(number);
        }

        return (number, saved);
    }

    public async Task<SeenCard> Show(long number, Actor? who = null) => SeenCard.Of(await World.Say(who ?? Suzuki, $"表示 {number}"));

    /// <summary>The inputs of the field with its texts, choices and people as their keys.</summary>
    public async Task<(string, string)[]> Inputs(IEnumerable<(string Input, string Text)> typed)
    {
        var inputs = new List<(string, string)>();
        foreach (var (input, text) in typed)
        {
            inputs.Add((Field.Key + input, await Keyed(text)));
        }

        return [.. inputs];
    }

    /// <summary>〈せき〉 as the choice's key, 〈佐藤〉 as the person's, 〈山田〉 as the record's number.</summary>
    public async Task<string> Keyed(string text)
    {
        foreach (var choice in Field.Choices)
        {
            text = text.Replace($"〈{choice.Label.Ja}〉", choice.Key, StringComparison.Ordinal);
        }

        text = text.Replace("〈山田〉", $"{one.Yoshiko}", StringComparison.Ordinal).Replace("〈四宮〉", $"{one.Shinomiya}", StringComparison.Ordinal);
        var people = await World.Read((db, token) => db.Set<Person>().ToListAsync(token));
        return people.Aggregate(text, (keyed, person) => keyed.Replace($"〈{person.Name.Split(' ')[0]}〉", $"{person.Id}", StringComparison.Ordinal));
    }

    private async Task<string> KeyOf(string label) =>
        (await World.Read((db, token) => FindType.All(db, token))).Single(t => t.Definition.Label.Ja == label).Key;
}
