using BotApp.Domain.Presets;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Tests.RecordTypes.Editing;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Records;

public sealed class SubjectLineTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 18, 5, 0, TimeSpan.FromHours(9));
    private static readonly RecordTypeDefinition Resident = PresetGallery.Find("health-observation")!.RecordTypes[0];

    private static readonly RecordValues Yoshiko = RecordValues.Empty
        .With("name", new TextValue("山田 よし子"))
        .With("room", new TextValue("0507"))
        .With("phone", new TextValue("090-1234-5678"))
        .With("born", new DateValue(new(1944, 3, 2)));

    [Theory]
    [InlineData(Discretion.Full, Language.Japanese, "0507号室 山田 よし子さん（82）")]
    [InlineData(Discretion.Masked, Language.Japanese, "0507号室 山○ よ○さん（82）")]
    [InlineData(Discretion.Full, Language.English, "Room 0507 山田 よし子 (82)")]
    [InlineData(Discretion.Masked, Language.English, "Room 0507 山○ よ○ (82)")]
    public void A_subject_is_where_who_and_how_old(Discretion discretion, Language language, string line) =>
        SubjectLine.Of(Resident, Yoshiko, discretion, Now, language).ShouldBe(line);

    [Fact]
    public void The_age_grows_on_the_birthday_in_Japan()
    {
        var birthday = new DateTimeOffset(2027, 3, 1, 15, 0, 0, TimeSpan.Zero);

        SubjectLine.Of(Resident, Yoshiko, Discretion.Masked, birthday.AddMinutes(-1), Language.Japanese).ShouldEndWith("（82）");
        SubjectLine.Of(Resident, Yoshiko, Discretion.Masked, birthday, Language.Japanese).ShouldEndWith("（83）");
    }

    [Fact]
    public void A_place_that_is_no_number_is_said_as_it_is_called() =>
        SubjectLine.Of(Resident, Yoshiko.With("room", new TextValue("東棟")), Discretion.Full, Now, Language.Japanese)
            .ShouldBe("東棟 山田 よし子さん（82）");

    [Fact]
    public void Without_room_or_birthday_only_the_name_stands() =>
        SubjectLine.Of(Resident, Yoshiko.With("room", null).With("born", null), Discretion.Full, Now, Language.Japanese)
            .ShouldBe("山田 よし子さん");

    [Theory]
    [InlineData("name", "山○ よ○")]
    [InlineData("phone", "●●●")]
    [InlineData("born", "82歳")]
    [InlineData("room", "0507")]
    public void A_card_that_many_see_masks_each_value(string key, string shown) =>
        ShowValue.Of(Resident, key, Yoshiko, Discretion.Masked, Now, Language.Japanese).ShouldBe(shown);

    [Theory]
    [InlineData("name", null)]
    [InlineData("phone", null)]
    [InlineData("born", null)]
    [InlineData("guardian", null)]
    [InlineData("room", "四宮 花子")]
    public void A_card_that_many_see_says_back_what_was_typed_only_where_it_names_nobody(string key, string? said)
    {
        var guardian = new Field { Key = "guardian", Number = 99, Kind = FieldKind.Reference, Target = "resident", Label = new("保護者") };

        ShowValue.Typed(Resident with { Fields = [.. Resident.Fields, guardian] }, key, "四宮 花子", Discretion.Masked).ShouldBe(said);
    }

    [Fact]
    public void A_card_that_many_see_masks_the_cells_of_a_table()
    {
        var family = Draft.Add(FieldKind.Rows, (FieldSetting.Label, "世帯員"), (FieldSetting.Columns, "氏名: 文字\n電話: 文字\n続柄: 文字\n年齢: 数値 歳")).Draft.Field;
        var row = RecordValues.Empty
            .With("c1", new TextValue("山田 太郎")).With("c2", new TextValue("090-1234-5678")).With("c3", new TextValue("夫")).With("c4", new NumberValue(84));

        ShowValue.Of(family, new RowsValue(family.Columns!, [row]), Discretion.Masked, Language.Japanese).ShouldBe("山○ 太○  ●●●  夫  84 歳");
        ShowValue.Of(family, new RowsValue(family.Columns!, [row]), Discretion.Full, Language.Japanese).ShouldStartWith("山田 太郎  090-1234-5678");
    }

    [Fact]
    public void A_person_who_does_not_name_the_record_does_not_head_it()
    {
        var report = new RecordTypeDefinition
        {
            Key = "damage",
            Label = new("破損の報告"),
            NextFieldNumber = 3,
            TitleFields = ["what"],
            Fields =
            [
                new() { Key = "who", Number = 1, Kind = FieldKind.Text, Label = new("報告者氏名"), Content = TextContent.PersonName },
                new() { Key = "what", Number = 2, Kind = FieldKind.Text, Label = new("内容") },
            ],
        };
        var values = RecordValues.Empty.With("who", new TextValue("鈴木 次郎")).With("what", new TextValue("3階の電灯"));

        SubjectLine.Of(report, values, Discretion.Full, Now, Language.Japanese).ShouldBe("3階の電灯");
    }
}
