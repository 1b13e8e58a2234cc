using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storm;

public sealed class TwentyNursesTests
{
    [Fact]
    public async Task Twenty_nurses_who_press_at_once_get_one_owner_and_nineteen_polite_answers()
    {
        await using var town = await Municipality.Open(hotels: 1, nursesEach: 20);
        var hotel = town.Hotels[0];
        await hotel.Admit([1], TestContext.Current.CancellationToken);
        await hotel.Clerk.Measure(hotel.Room(1), "90", TestContext.Current.CancellationToken);
        var cards = await Task.WhenAll(hotel.Nurses.Select(CardInChannel));

        var pressed = await Task.WhenAll(hotel.Nurses.Select((nurse, i) => Task.Run(() => nurse.Click(cards[i], "確認しました"))));

        pressed.ShouldAllBe(p => p.Outcome == "card");
        var answers = pressed.Select(p => new CardReader(p.Card!.Value).Text).ToList();
        answers.Count(a => a.Contains("に確認済みです", StringComparison.Ordinal)).ShouldBe(19);
        var owner = hotel.Nurses.Single(n => answers.Any(a => a.Contains($"✓ {n.Name} が確認", StringComparison.Ordinal)));
        answers.ShouldAllBe(a => a.Contains($"✓ {owner.Name} が確認", StringComparison.Ordinal));

        // Who pressed sees the answer to their own press in the channel; the copies themselves are what everybody else sees.
        var copies = new List<string> { await Copy(hotel.Cook.In(hotel.Channel)) };
        foreach (var nurse in hotel.Nurses)
        {
            copies.Add(await Copy(nurse.WithBot));
        }

        copies.Select(WithoutAge).Distinct().ShouldHaveSingleItem();

        async Task<string> Copy(ConversationClient there) => (await there.WaitForCard("異常対応 #", $"✓ {owner.Name} が確認")).Card().Text;

        Task<SeenMessage> CardInChannel(PersonClient nurse) =>
            nurse.In(hotel.Channel).WaitForCard(c => c.Buttons.Contains("確認しました"), TimeSpan.FromSeconds(60));
    }

    // Under the title: the hour in a channel, how long ago in a personal chat.
    private static string WithoutAge(string card)
    {
        var lines = card.Split('\n').ToList();
        lines.RemoveAt(lines.FindIndex(line => line.Contains("異常対応 #", StringComparison.Ordinal)) + 1);
        return string.Join('\n', lines);
    }
}
