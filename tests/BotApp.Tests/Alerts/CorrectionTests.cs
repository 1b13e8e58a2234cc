using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.Alerts.AcknowledgeTests;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Alerts;

public sealed class CorrectionTests
{
    [Fact]
    public async Task A_correction_to_normal_withdraws_the_finding_visibly_and_ends_the_episode()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        var record = await ward.Measure(resident, ("spo2", "92"));
        await ward.Postman.Deliver();

        await ward.Correct(record, resident, ("spo2", "98"));
        await ward.Postman.Deliver();

        var episode = await ward.Episode(resident);
        (episode.State, episode.ClosedBecause).ShouldBe((EpisodeState.Closed, ClosingReason.NothingStands));
        var card = ward.In(Ward.Alerts)[0];
        card.Text.ShouldContain("SpO2 92 %");
        card.Text.ShouldContain("✓ 訂正により取り下げ　鈴木 次郎 18:05");
        card.Text.ShouldContain("✓ 対応済");
        card.Text.ShouldNotContain("鈴木 次郎 が終了");
    }

    [Fact]
    public async Task What_ended_by_a_correction_says_so_in_English_and_in_person_too()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        var record = await ward.Measure(resident, ("spo2", "92"));
        await ward.Correct(record, resident, ("spo2", "98"));

        var seen = SeenCard.Of(await ward.Press(Sato.InEnglish, "alert.open", Data(await ward.Episode(resident))));

        seen.Text.ShouldContain("✓ Taken back by a correction, 鈴木 次郎 18:05");
        seen.Text.ShouldNotContain("Ended by 鈴木");
    }

    [Fact]
    public async Task A_correction_to_another_bad_value_replaces_the_finding()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        var record = await ward.Measure(resident, ("spo2", "92"));
        await ward.Press(Sato, "alert.acknowledge", Data(await ward.Episode(resident)));

        await ward.Correct(record, resident, ("spo2", "95"));
        await ward.Postman.Deliver();

        var episode = (await ward.Episodes()).ShouldHaveSingleItem();
        (episode.Level, episode.State).ShouldBe((Level.Warning, EpisodeState.Acknowledged));
        ward.In(Ward.Alerts)[0].Text.ShouldContain("95 %");
    }

    [Fact]
    public async Task Changing_a_note_alarms_nobody_again()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        var record = await ward.Measure(resident, ("spo2", "92"));
        await ward.Press(Sato, "alert.acknowledge", Data(await ward.Episode(resident)));

        await ward.Correct(record, resident, ("spo2", "92"), ("notes", "本人は元気"));

        (await ward.Episode(resident)).State.ShouldBe(EpisodeState.Acknowledged);
    }

    [Fact]
    public async Task The_wrong_resident_is_cleared_and_the_right_one_called_for()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var wrong = await Residents.Yoshiko(ward.World);
        var right = await Residents.Shinomiya(ward.World);
        var record = await ward.Measure(wrong, ("spo2", "92"));
        await ward.Postman.Deliver();

        await ward.Correct(record, right, ("spo2", "92"));
        await ward.Postman.Deliver();

        (await ward.Episode(wrong)).State.ShouldBe(EpisodeState.Closed);
        (await ward.Episode(right)).State.ShouldBe(EpisodeState.Calling);
        ward.In(Ward.Alerts)[0].Text.ShouldContain("対象者の訂正により取り下げ");
        ward.In(Ward.Alerts)[1].Text.ShouldContain("四○ 一○さん");
    }

    [Fact]
    public async Task A_withdrawn_record_takes_its_finding_back()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        var record = await ward.Measure(resident, ("spo2", "92"), ("temperature", "38.9"));

        await ward.World.Write(async (db, token) =>
        {
            var me = db.People.Single(p => p.Name == Suzuki.Name).Id;
            var reach = Reach.Of(me, await Rights.Of(db, me, token));
            return (await WithdrawRecord.Run(db, reach, record, "別人の記録", Domain.Text.Language.Japanese, ward.Now, token)).Value.Number;
        });
        await ward.Postman.Deliver();

        (await ward.Episode(resident)).State.ShouldBe(EpisodeState.Closed);
    }

    [Fact]
    public async Task Leaving_ends_what_is_open()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "92"));
        await ward.Postman.Deliver();

        await ward.Leave(resident, "2026-11-21");
        await ward.Postman.Deliver();

        (await ward.Episode(resident)).ClosedBecause.ShouldBe(ClosingReason.Left);
        ward.In(Ward.Alerts)[0].Text.ShouldContain("退所のため");
    }

    [Fact]
    public async Task Leaving_later_ends_it_on_that_day()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "92"));
        await ward.Leave(resident, "2026-11-22");
        (await ward.Episode(resident)).State.ShouldBe(EpisodeState.Calling);

        await ward.Pass(TimeSpan.FromHours(8));

        (await ward.Episode(resident)).ClosedBecause.ShouldBe(ClosingReason.Left);
    }
}
