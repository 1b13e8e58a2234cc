using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Alerts.Rules;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.Alerts.AcknowledgeTests;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Alerts;

public sealed class EscalationTests
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task Nobody_comes_and_one_nurse_after_the_other_is_called_then_the_administrators()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("temperature", "38.9"));
        await ward.Pass(TimeSpan.FromMinutes(9));
        ward.With(Sato).ShouldBeEmpty();

        await ward.Pass(TimeSpan.FromMinutes(1));
        ward.With(Sato).ShouldHaveSingleItem().Text.ShouldContain("まだ確認されていません（1回目の呼び出し）");
        ward.With(Ito).ShouldBeEmpty();
        var root = ward.In(Ward.Alerts).First(m => m.Thread is null);
        ward.In(Ward.Alerts).Single(m => m.Thread == root.Id).Text.ShouldContain("<at>佐藤 花子</at>");

        await ward.Pass(Step);
        ward.With(Ito).ShouldHaveSingleItem();
        for (var round = 3; round <= 5; round++)
        {
            await ward.Pass(Step);
        }

        (ward.With(Sato).Count, ward.With(Ito).Count).ShouldBe((3, 2));
        ward.With(Yamaguchi).ShouldBeEmpty();
        await ward.Pass(Step);
        ward.With(Yamaguchi).ShouldHaveSingleItem().Text.ShouldContain("だれも確認していません");
        await ward.Pass(Step);
        ward.With(Yamaguchi).Count.ShouldBe(1);
        await ward.Pass(Step * 5);
        ward.With(Yamaguchi).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_caution_calls_one_nurse_after_an_hour_and_the_next_a_day_later()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("temperature", "37.6"));
        await ward.Pass(TimeSpan.FromMinutes(59));
        ward.With(Sato).ShouldBeEmpty();

        await ward.Pass(TimeSpan.FromMinutes(1));
        ward.With(Sato).ShouldHaveSingleItem().Text.ShouldContain("● 注意");
        for (var hour = 0; hour < 23; hour++)
        {
            await ward.Pass(TimeSpan.FromHours(1));
        }

        (ward.With(Sato).Count, ward.With(Ito).Count).ShouldBe((1, 0));
        await ward.Pass(TimeSpan.FromHours(1));
        (ward.With(Sato).Count, ward.With(Ito).Count, ward.With(Yamaguchi).Count).ShouldBe((1, 1, 0));
    }

    [Fact]
    public async Task A_caution_of_the_night_waits_until_seven()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        ward.World.Clock.Advance(TimeSpan.FromHours(4));
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("temperature", "37.6"));
        await ward.Postman.Deliver();

        ward.In(Ward.Alerts)[0].Text.ShouldContain("11/22 07:00 までに確認がなければ、次の当番へ");
        await ward.Pass(TimeSpan.FromHours(8));
        ward.With(Sato).ShouldBeEmpty();
        await ward.Pass(TimeSpan.FromHours(1));
        ward.With(Sato).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_caution_that_gets_worse_at_night_presses_at_once_and_one_that_was_mistaken_rests_again()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        ward.World.Clock.Advance(TimeSpan.FromHours(6));
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("temperature", "37.6"));

        var worse = await ward.Measure(resident, ("temperature", "38.6"));
        (await ward.Episode(resident)).NextStepAt.ShouldBe(ward.Now + Step);
        await ward.Correct(worse, resident, ("temperature", "37.8"));

        (await ward.Episode(resident)).NextStepAt.ShouldBe(new DateTimeOffset(2026, 11, 22, 7, 0, 0, TimeSpan.FromHours(9)));
    }

    [Fact]
    public async Task Nobody_is_asked_about_a_caution_at_night()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        ward.World.Clock.Advance(TimeSpan.FromHours(3));
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("temperature", "37.6"));
        await ward.Press(Sato, "alert.acknowledge", Data(await ward.Episode(resident)));
        await ward.Postman.Deliver();

        await ward.Pass(TimeSpan.FromHours(9));
        ward.With(Sato).ShouldBeEmpty();
        await ward.Pass(TimeSpan.FromHours(1));
        ward.With(Sato).ShouldHaveSingleItem().Text.ShouldContain("対応中のままです");
    }

    [Fact]
    public async Task A_late_step_finds_it_acknowledged_and_does_nothing()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);
        var before = ward.With(Ito).Count;
        ward.World.Clock.Advance(Step);
        await ward.Press(Sato, "alert.acknowledge", Data(episode));

        await ward.Pass(TimeSpan.Zero);

        ward.With(Ito).Count.ShouldBe(before);
        (await ward.Episode(episode.SubjectNumber)).State.ShouldBe(EpisodeState.Acknowledged);
    }

    [Fact]
    public async Task A_call_changes_with_the_episode()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);
        await ward.Pass(Step);

        await ward.Press(Ito, "alert.acknowledge", Data(episode));
        await ward.Postman.Deliver();

        ward.With(Sato)[^1].Text.ShouldContain("✓ 伊藤 一 が確認　18:15");
        ward.With(Sato)[^1].Card.Buttons.ShouldBe(["開く"]);
    }

    [Fact]
    public async Task The_state_of_a_call_survives_a_restart()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);

        await ward.World.Storage.Reopen();

        (await ward.Episode(episode.SubjectNumber)).NextStepAt.ShouldBe(episode.NextStepAt);
    }

    [Fact]
    public async Task A_worse_finding_calls_again_and_the_owner_hears_first()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "95"));
        await ward.Press(Ito, "alert.acknowledge", Data(await ward.Episode(resident)));
        await ward.Postman.Deliver();
        ward.With(Ito).ShouldBeEmpty();

        await ward.Measure(resident, ("spo2", "90"));
        await ward.Postman.Deliver();

        var episode = await ward.Episode(resident);
        (episode.State, episode.Level).ShouldBe((EpisodeState.Calling, Level.Emergency));
        ward.With(Ito).ShouldHaveSingleItem().Text.ShouldContain("新しい判定が加わりました");
        ward.In(Ward.Alerts)[0].Text.ShouldContain("担当　伊藤 一（再確認を待っています）");
    }

    [Fact]
    public async Task A_repeated_warning_does_not_call_who_has_it()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "95"));
        await ward.Press(Ito, "alert.acknowledge", Data(await ward.Episode(resident)));

        await ward.Measure(resident, ("spo2", "94"));
        await ward.Postman.Deliver();

        (await ward.Episode(resident)).State.ShouldBe(EpisodeState.Acknowledged);
        ward.With(Ito).ShouldBeEmpty();
        ward.In(Ward.Alerts)[0].Text.ShouldContain("94 %");
    }

    [Fact]
    public async Task The_owner_is_asked_after_a_quiet_hour_and_called_anew_when_they_never_answer()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);
        await ward.Press(Sato, "alert.acknowledge", Data(episode));
        await ward.Postman.Deliver();

        for (var hour = 1; hour <= 5; hour++)
        {
            await ward.Pass(TimeSpan.FromHours(1));
        }

        ward.With(Sato).Count(m => m.Text.Contains("対応中のままです", StringComparison.Ordinal)).ShouldBe(5);
        await ward.Pass(TimeSpan.FromHours(1));
        (await ward.Episode(episode.SubjectNumber)).State.ShouldBe(EpisodeState.Calling);
    }

    [Fact]
    public async Task Handing_over_calls_the_colleague_who_owns_it_by_acknowledging()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);
        await ward.Press(Sato, "alert.acknowledge", Data(episode));
        var dialog = SeenCard.Of(await ward.Press(Sato, "alert.handingOver", Data(episode), Surface.DialogOpen));
        var colleague = dialog.Json["body"]!.ToJsonString();
        colleague.ShouldNotContain(Sato.Name);
        var ito = await ward.World.Read(async (db, token) => (await NamedNurses.Of(db, episode.UnitId, token)).Single(n => n.Name == Ito.Name).Id);

        await ward.Press(
            Sato, "alert.handOver", Data(episode, ("person", ito.ToString(System.Globalization.CultureInfo.InvariantCulture))), Surface.DialogSubmit);
        await ward.Postman.Deliver();
        ward.With(Ito)[^1].Text.ShouldContain("佐藤 花子 から引き継ぎの依頼です");
        await ward.Press(Ito, "alert.acknowledge", Data(episode));

        var now = await ward.Episode(episode.SubjectNumber);
        (now.State, now.OwnerId).ShouldBe((EpisodeState.Acknowledged, ito));
    }
}
