using System.Text.Json.Nodes;
using BotApp.Domain.Records.Bulk;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.Records.Views.Sums;
using BotApp.Domain.RecordTypes;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records.EveryKind;

/// <summary>Every kind in a view: its column, each of its conditions, its groups; and in bulk edit.</summary>
public sealed class EveryKindInViewsTests(OneWorld one) : IClassFixture<OneWorld>
{
    public static TheoryData<FieldKind> Kinds { get; } = new(Enum.GetValues<FieldKind>());

    public static TheoryData<FieldKind> Compared { get; } = new(Enum.GetValues<FieldKind>().Where(kind => KindCases.Of(kind).Listing.Length > 0));

    [Theory, MemberData(nameof(Compared))]
    public async Task Each_condition_lists_what_it_says(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var register = await KindRegister.Make(one, sample);
        await register.Save();
        var field = ViewField.Find(register.Type.Definition, register.Field.Key)!;
        sample.Listing.Concat(sample.LeavingOut).Select(c => c.Operator).Distinct().ShouldBe(Operators.For(field), ignoreOrder: true);

        foreach (var (@operator, values) in sample.Listing)
        {
            (await Draft(register, @operator, values)).Text.ShouldContain("今の条件で 1件", customMessage: $"{@operator} {string.Join("・", values)}");
        }

        foreach (var (@operator, values) in sample.LeavingOut)
        {
            (await Draft(register, @operator, values)).Text.ShouldContain("今の条件で 0件", customMessage: $"{@operator} {string.Join("・", values)}");
        }
    }

    [Theory, InlineData(FieldKind.Files), InlineData(FieldKind.Rows)]
    public async Task Of_files_and_tables_it_is_said_whether_there_are_any(FieldKind kind)
    {
        var register = await KindRegister.Make(one, KindCases.Of(kind));
        await register.Save();

        (await Draft(register, Operator.NotEmpty, [])).Text.ShouldContain("項目 ある");
        (await Draft(register, Operator.Empty, [])).Text.ShouldContain("項目 ない");
        var sort = SeenCard.Of(await one.World.Press(Suzuki, await Begin(register), "並び順を追加"));
        sort.Json.ToJsonString().ShouldNotContain($"\"value\":\"{register.Field.Key}\"");
    }

    [Fact]
    public async Task A_record_is_named_in_a_condition_as_in_a_form()
    {
        var register = await KindRegister.Make(one, KindCases.Of(FieldKind.Reference));
        await register.Save();

        (await Draft(register, Operator.Is, ["よしこ"])).Text.ShouldContain("項目 が 0507号室 山田 よし子さん");
        (await Draft(register, Operator.Is, ["だれもいない"])).ErrorAt("value").ShouldContain("「だれもいない」に当てはまる項目は見つかりません。");
        (await Draft(register, Operator.Is, ["0"])).ErrorAt("value").ShouldContain("複数あります");
    }

    [Theory, MemberData(nameof(Compared))]
    public async Task It_stands_in_its_column_and_can_be_sorted_and_counted_by(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var register = await KindRegister.Make(one, sample);
        await register.Save();
        var key = register.Field.Key;
        var draft = await Begin(register);
        draft = await Step(draft, "項目を選ぶ", ("columns", key));
        if (ViewField.Find(register.Type.Definition, key)!.IsSorted)
        {
            draft = await Step(draft, "並び順を追加", ("field", key), ("direction", "Descending"));
        }

        if (By(register) is { } by)
        {
            draft = await Step(draft, "集計を選ぶ", ("by", by), ("chart", "Bars"));
        }

        var form = SeenCard.Of(await one.World.Press(Suzuki, draft, "名前を付けて保存"));
        var view = SeenCard.Of(await one.World.Press(Suzuki, form, "保存", ("name", $"{kind}の一覧")));

        view.Text.ShouldContain(sample.ShownInList ?? sample.Shown.ReplaceLineEndings(" "));
        view.Text.ShouldContain("1件");
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task It_is_set_in_bulk_or_not_offered(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var register = await KindRegister.Make(one, sample);
        var (number, _) = await register.Save();
        var which = SeenCard.Of(await one.World.Press(Suzuki, await All(register), "まとめて変更"));
        var isOffered = which.Json.ToJsonString().Contains($"\"value\":\"{register.Field.Key}\"", StringComparison.Ordinal);
        isOffered.ShouldBe(BulkWish.MaySet(register.Type.Definition, register.Field));
        if (!isOffered)
        {
            return;
        }

        var value = SeenCard.Of(await one.World.Press(Suzuki, which, "次へ", ("field", register.Field.Key)));
        if (kind is not FieldKind.Person)
        {
            var (input, text, sentence, _) = sample.Bad!.Value;
            var refused = SeenCard.Of(await one.World.Press(Suzuki, value, "変更内容を確認", (register.Field.Key + input, text)));
            refused.Text.ShouldContain(sentence);
        }

        var typed = kind is FieldKind.Person ? [(register.Field.Key, await register.Keyed("〈伊藤〉"))] : await register.Inputs(sample.Corrected);
        var preview = SeenCard.Of(await one.World.Press(Suzuki, value, "変更内容を確認", typed));
        preview.Text.ShouldContain(sample.CorrectedShown);
        var done = SeenCard.Of(await one.World.Press(Suzuki, preview, "1件を変更する"));
        (await register.Show(number)).Text.ShouldContain(sample.CorrectedShown);
        await one.World.Press(Suzuki, done, "元に戻す");
        (await register.Show(number)).Text.ShouldContain(sample.Shown);
    }

    /// <summary>Nobody counts by the time of the day.</summary>
    private static string? By(KindRegister register)
    {
        var field = ViewField.Find(register.Type.Definition, register.Field.Key)!;
        return Groups.StepsOf(field) is [var step, ..] ? $"{field.Key}:{step}" : null;
    }

    private async Task<SeenCard> All(KindRegister register)
    {
        var named = SeenCard.Of(await one.World.Press(Suzuki, await Begin(register), "名前を付けて保存"));
        return SeenCard.Of(await one.World.Press(Suzuki, named, "保存", ("name", "全部")));
    }

    private async Task<SeenCard> Begin(KindRegister register) =>
        SeenCard.Of(await one.World.Send(Suzuki, "view.new", new JsonObject { ["type"] = register.Type.Key }));

    private async Task<SeenCard> Step(SeenCard draft, string button, params (string, string)[] typed)
    {
        var form = SeenCard.Of(await one.World.Press(Suzuki, draft, button));
        return SeenCard.Of(await one.World.Press(Suzuki, form, "決定", typed));
    }

    private async Task<SeenCard> Draft(KindRegister register, Operator @operator, string[] values)
    {
        var which = SeenCard.Of(await one.World.Press(Suzuki, await Begin(register), "条件を追加"));
        var form = SeenCard.Of(await one.World.Press(Suzuki, which, "次へ", ("field", register.Field.Key)));
        var typed = new List<(string, string)> { ("operator", @operator is Operator.Within ? $"Within:{values[0]}" : $"{@operator}") };
        for (var at = 0; at < values.Length && @operator is not Operator.Within; at++)
        {
            typed.Add((at == 0 ? "value" : "value2", await register.Keyed(values[at])));
        }

        return SeenCard.Of(await one.World.Press(Suzuki, form, "決定", [.. typed]));
    }
}
