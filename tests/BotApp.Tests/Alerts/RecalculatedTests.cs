using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Tests.Records;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Alerts;

/// <summary>The rule: a stock from 1 to 10 is a warning.</summary>
public sealed class RecalculatedTests
{
    private static readonly Rule Low = new(
        "stock-low", "article", "stock", Level.Warning, new NumberWithin(AtLeast: 1, AtMost: 10), new("在庫が発注点を下回りました"), new("管財課"));

    [Fact]
    public async Task A_sum_that_another_record_changed_is_judged_as_after_a_save()
    {
        await using var ward = await WithStock();
        var mask = await StockRegister.Add(ward.World, "マスク");
        ward.World.Clock.Advance(TimeSpan.FromDays(3));
        await StockRegister.Move(ward.World, mask, "in", "100");
        (await ward.Episodes()).ShouldBeEmpty();

        await StockRegister.Move(ward.World, mask, "out", "95");
        await ward.Postman.Deliver();

        (await ward.Episode(mask)).State.ShouldBe(EpisodeState.Calling);
        var finding = (await Findings(ward)).ShouldHaveSingleItem();
        (finding.RecordNumber, finding.Field, finding.Value, finding.IsLate, finding.ObservedAt).ShouldBe((mask, "stock", "5", false, ward.Now));
        ward.In(Ward.Alerts).ShouldHaveSingleItem().Text.ShouldContain("在庫が発注点を下回りました");
    }

    [Fact]
    public async Task Another_low_sum_alarms_nobody_again_and_a_good_one_ends_the_episode()
    {
        await using var ward = await WithStock();
        var mask = await StockRegister.Add(ward.World, "マスク");
        await StockRegister.Move(ward.World, mask, "in", "5");
        await ward.Postman.Deliver();
        await ward.Press(HotelWorld.Sato, "alert.acknowledge", AcknowledgeTests.Data(await ward.Episode(mask)));
        await ward.Postman.Deliver();

        await StockRegister.Move(ward.World, mask, "out", "1");
        (await ward.Episode(mask)).State.ShouldBe(EpisodeState.Acknowledged);
        (await Findings(ward)).Count(f => f.WithdrawnAt is null).ShouldBe(1);
        await StockRegister.Move(ward.World, mask, "in", "100");
        await ward.Postman.Deliver();

        var episode = (await ward.Episodes()).ShouldHaveSingleItem();
        (episode.State, episode.ClosedBecause).ShouldBe((EpisodeState.Closed, ClosingReason.NothingStands));
        (await Findings(ward)).Select(f => f.WithdrawnBecause).ShouldBe([WithdrawalReason.Recalculated, WithdrawalReason.Recalculated]);
        var card = ward.In(Ward.Alerts).ShouldHaveSingleItem();
        card.Text.ShouldContain("在庫 4");
        card.Text.ShouldContain("✓ 値が計算し直されたため取り下げ　鈴木 次郎 18:05");
    }

    [Fact]
    public async Task A_movement_that_is_put_at_another_article_is_judged_at_both()
    {
        await using var ward = await WithStock();
        var mask = await StockRegister.Add(ward.World, "マスク");
        var gloves = await StockRegister.Add(ward.World, "手袋");
        var moved = await StockRegister.Move(ward.World, mask, "in", "5");

        var card = SeenCard.Of(await ward.World.Say(HotelWorld.Suzuki, $"表示 {moved}"));
        var form = SeenCard.Of(await ward.World.Press(HotelWorld.Suzuki, card, "訂正する"));
        await ward.World.Press(HotelWorld.Suzuki, form, "訂正を保存", ("article", $"{gloves}"));

        (await ward.Episode(mask)).State.ShouldBe(EpisodeState.Closed);
        (await ward.Episode(gloves)).State.ShouldBe(EpisodeState.Calling);
    }

    [Fact]
    public async Task Many_movements_at_once_are_one_finding_and_history_that_nobody_must_act_on_is_none()
    {
        await using var ward = await WithStock();
        var mask = await StockRegister.Add(ward.World, "マスク");
        var gloves = await StockRegister.Add(ward.World, "手袋");

        await Import(ward, Followed.ByWhatFollows, (mask, "in", "4"), (mask, "out", "1"), (mask, "in", "2"));
        await Import(ward, Followed.ByNothing, (gloves, "in", "5"));

        (await Findings(ward)).Select(f => (f.RecordNumber, f.Value)).ShouldBe([(mask, "5")]);
        (await StockRegister.Values(ward.World, gloves)).Number("stock").ShouldBe(5m);
    }

    [Fact]
    public async Task Two_changes_of_one_sum_in_one_transaction_are_one_finding()
    {
        await using var ward = await WithStock();
        var mask = await StockRegister.Add(ward.World, "マスク");

        await ward.World.Write(async (db, token) =>
        {
            foreach (var entry in await Entries(db, ward, [(mask, "in", "4"), (mask, "in", "3")], token))
            {
                (await SaveRecord.Run(db, entry, token)).Stored.ShouldNotBeNull();
            }

            return 0;
        });

        (await Findings(ward)).Select(f => (f.RecordNumber, f.Value)).ShouldBe([(mask, "7")]);
    }

    private static async Task<Ward> WithStock()
    {
        var ward = await Ward.Open(Ward.Alerts);
        await StockRegister.Install(ward.World);
        await ward.World.Write(async (db, token) =>
        {
            await InstallRules.Run(db, [Low], null, ward.Now, token);
            return 0;
        });
        return ward;
    }

    private static Task<List<EpisodeFinding>> Findings(Ward ward) =>
        ward.World.Read((db, token) => db.EpisodeFindings.OrderBy(f => f.Id).ToListAsync(token));

    private static Task<int> Import(Ward ward, Followed followed, params (long Article, string Direction, string Count)[] movements) =>
        ward.World.Write(async (db, token) =>
        {
            (await SaveManyRecords.Run(db, await Entries(db, ward, movements, token), followed, token)).ShouldAllBe(result => result.Stored != null);
            return 0;
        });

    private static async Task<IReadOnlyList<Entry>> Entries(
        AppDb db, Ward ward, (long Article, string Direction, string Count)[] movements, CancellationToken cancellation)
    {
        var type = (await FindType.ByKey(db, "movement", cancellation))!;
        var suzuki = (await LoadRecord.Run(db, movements[0].Article, cancellation))!.Row.EnteredById!.Value;
        var reach = Reach.Of(suzuki, await Rights.Of(db, suzuki, cancellation));
        return
        [
            .. movements.Select(m => new Entry(reach, type, ward.Now, Language.Japanese)
            {
                Version = type.Version,
                Inputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["article"] = $"{m.Article}", ["direction"] = m.Direction, ["count"] = m.Count, ["unit"] = "箱" },
            }),
        ];
    }
}
