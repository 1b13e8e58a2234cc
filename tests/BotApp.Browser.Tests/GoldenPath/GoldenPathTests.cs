using Shouldly;
using Xunit;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>The golden path of issue 2 in a browser, in Japanese: the only tests that see what people will see.</summary>
public sealed class GoldenPathTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_hotel_is_set_up_a_red_value_is_taken_by_one_nurse_and_a_message_becomes_a_request()
    {
        await using var hotel = await Hotel.Open(chromium, "execute");
        await Play(hotel);
    }

    [Fact]
    public async Task The_same_works_in_clients_that_only_know_the_Submit_fallback()
    {
        await using var hotel = await Hotel.Open(chromium, "submit");
        await hotel.UseSubmitFallback();
        await Play(hotel);
    }

    private static async Task Play(Hotel hotel)
    {
        await Beginning.Play(hotel);
        await using (var sato = await hotel.OnPhone("佐藤"))
        await using (var ito = await hotel.AtDesk("伊藤", "dark"))
        {
            await RedCard.Play(hotel, Recording.Play(hotel), (sato, ito));
            sato.Complaints.ShouldBeEmpty();
            ito.Complaints.ShouldBeEmpty();
        }

        await Asking.Play(hotel);
        await hotel.FallsSilent();
    }
}
