using BotApp.Domain.Deliveries;
using BotApp.Domain.Text;
using BotApp.Teams.Wire;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Jobs;

public sealed class DeliveryTests
{
    [Theory, OnBothDatabases]
    public async Task A_message_is_sent_once_and_every_copy_follows_the_state(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        var office = await world.Place("office");
        await world.Post(nurses, Face.Episode, 27);
        await world.Post(office, Face.Episode, 27);
        await world.SendDue();
        await world.SendDue();

        await world.Change(Face.Episode, 27);
        await world.SendDue();

        world.Seen(nurses).ShouldBe(["Episode 27: 1"]);
        world.Seen(office).ShouldBe(["Episode 27: 1"]);
        world.Wire.Calls.Count.ShouldBe(4);
        (await world.States()).ShouldAllBe(s => s == DeliveryState.Sent);
        (await world.Copies()).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_message_shows_the_state_of_the_moment_it_is_sent(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Episode, 1);
        await world.Change(Face.Episode, 1);

        await world.SendDue();

        world.Seen(nurses).ShouldBe(["Episode 1: 1"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_change_during_the_post_is_shown_afterwards(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Episode, 1);
        var isFirst = true;
        world.Wire.AnswerAfter = async _ =>
        {
            if (isFirst)
            {
                isFirst = false;
                await world.Change(Face.Episode, 1);
            }

            return null;
        };

        await world.SendDue();

        world.Seen(nurses).ShouldBe(["Episode 1: 1"]);
    }

    [Theory, OnBothDatabases]
    public async Task Several_changes_that_wait_are_one_redrawing(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Episode, 1);
        await world.SendDue();
        var copy = (await world.Copies())[0];

        await world.Storage.Write(db =>
        {
            Send.Replace(db, nurses, copy.ActivityId, new(Face.Episode, 1), Language.Japanese, world.Clock.GetUtcNow());
            Send.Replace(db, nurses, copy.ActivityId, new(Face.Episode, 1), Language.Japanese, world.Clock.GetUtcNow());
            Send.Replace(db, nurses, copy.ActivityId, new(Face.Record, 5), Language.Japanese, world.Clock.GetUtcNow());
        });
        await world.SendDue();

        world.Seen(nurses).ShouldBe(["Record 5: 0"]);
        world.Wire.Calls.Count.ShouldBe(2);
        (await world.States()).ShouldBe([DeliveryState.Sent, DeliveryState.Sent, DeliveryState.Dropped, DeliveryState.Dropped]);
        (await world.Copies()).Single().Face.ShouldBe(Face.Record);
    }

    [Theory, OnBothDatabases]
    public async Task A_held_conversation_waits_as_a_whole_and_holds_nobody_else(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var held = await world.Place("held");
        var free = await world.Place("free");
        var until = world.Clock.GetUtcNow().AddMinutes(5);
        world.Wire.Answer = to => Task.FromResult<WireResult?>(
            to.Id == held.Id && world.Clock.GetUtcNow() < until ? new Held(until, "429") : null);
        for (var n = 1; n <= 20; n++)
        {
            await world.Post(held, Face.Episode, n);
            await world.Post(free, Face.Episode, n);
        }

        await world.SendDue();
        var meanwhile = (world.Seen(held).Count, world.Seen(free).Count, Asked: world.Wire.Calls.Count(c => c.StartsWith($"post {held.Id} ", StringComparison.Ordinal)));
        await world.SendDueAfter(TimeSpan.FromMinutes(6));

        meanwhile.ShouldBe((0, 20, 1));
        world.Seen(held).ShouldBe(Enumerable.Range(1, 20).Select(n => $"Episode {n}: 0"));
    }

    [Theory, OnBothDatabases]
    public async Task A_post_without_an_answer_is_posted_again(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Episode, 1);
        var tries = 0;
        world.Wire.AnswerAfter = _ => Task.FromResult<WireResult?>(++tries == 1 ? new Unclear("timeout") : null);

        await world.SendDue();
        var unclear = await world.States();
        await world.SendDueAfter(TimeSpan.FromSeconds(2));

        unclear.ShouldBe([DeliveryState.Unknown]);
        world.Seen(nurses).ShouldBe(["Episode 1: 0", "Episode 1: 0"]);
        (await world.States()).ShouldBe([DeliveryState.Sent]);
    }

    [Theory, OnBothDatabases]
    public async Task A_message_that_is_gone_is_posted_anew_and_followed_there(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Episode, 1);
        await world.SendDue();
        world.Wire.Standing.Clear();

        await world.Change(Face.Episode, 1);
        await world.SendDue();
        await world.Change(Face.Episode, 1);
        await world.SendDue();

        world.Seen(nurses).ShouldBe(["Episode 1: 2"]);
        (await world.Copies()).Single().ActivityId.ShouldBe("m2");
    }

    [Theory, OnBothDatabases]
    public async Task A_message_without_an_id_is_replaced_by_a_new_one(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        world.Wire.TellsIds = false;
        await world.Post(nurses, Face.Episode, 1);
        await world.Post(nurses, Face.Episode, 2);
        await world.SendDue();

        await world.Change(Face.Episode, 2);
        await world.SendDue();

        world.Seen(nurses).ShouldBe(["Episode 1: 0", "Episode 2: 0", "Episode 2: 1"]);
        (await world.Copies()).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_personal_chat_is_created_once(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var sato = await world.Place("29:sato", AddressKind.Personal);
        await world.Post(sato, Face.Home, 1);
        await world.Post(sato, Face.Home, 2);

        await world.SendDue();

        (await world.Storage.Read((db, token) => db.Addresses.SingleAsync(token))).ConversationId.ShouldBe("chat-29:sato");
        world.Seen(sato).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_deleted_face_disappears_with_its_copies(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Reply, 1);
        await world.SendDue();

        await world.Storage.Write(async (db, token) =>
        {
            await Send.Delete(db, Face.Reply, 1, world.Clock.GetUtcNow(), token);
            return 0;
        });
        await world.SendDue();

        world.Seen(nurses).ShouldBeEmpty();
        (await world.Copies()).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task What_has_nothing_to_show_any_more_is_dropped(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Episode, CounterFaces.Nothing);

        await world.SendDue();

        world.Wire.Calls.ShouldBeEmpty();
        (await world.States()).ShouldBe([DeliveryState.Dropped]);
    }
}
