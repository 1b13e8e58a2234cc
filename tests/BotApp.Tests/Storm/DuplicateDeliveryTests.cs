using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Simulator.Shapes.Asked;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storm;

public sealed class DuplicateDeliveryTests
{
    [Fact]
    public async Task A_save_that_Teams_delivers_twice_is_one_record()
    {
        await using var town = await Municipality.Open(hotels: 1, nursesEach: 1);
        var hotel = town.Hotels[0];
        await hotel.Admit([1], TestContext.Current.CancellationToken);
        var before = await Saves(town);
        var saved = 0;
        foreach (var kind in new[] { "duplicateSameId", "duplicateNewId" })
        {
            foreach (var later in new[] { 0, 0.5 })
            {
                await town.Sim.AddFault(
                    new Fault(kind) { Seconds = later, Count = 1, Person = hotel.Clerk.Name }, TestContext.Current.CancellationToken);
                await hotel.Clerk.Measure(hotel.Room(1), "97", TestContext.Current.CancellationToken);
                await Task.Delay(TimeSpan.FromSeconds(later * 2), TestContext.Current.CancellationToken);
                (await Saves(town) - before).ShouldBe(++saved, $"{kind} after {later} s");
            }
        }

        (await town.Sim.Calls()).Count(c => c.Note is "fault:duplicateSameId" or "fault:duplicateNewId").ShouldBe(4);
    }

    private static Task<int> Saves(Municipality town) => town.Host.Services.GetRequiredService<ITransactions>().Read(
        0, (db, token) => db.Set<Event>().IgnoreQueryFilters().CountAsync(e => e.Kind == EventKind.RecordSaved, token), TestContext.Current.CancellationToken);
}
