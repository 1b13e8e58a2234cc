using System.Buffers.Binary;
using BotApp.Pictures;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;
using static BotApp.Tests.Pictures.DrawnPictures;

namespace BotApp.Tests.Pictures;

public sealed class ShrinkPicturesTests
{
    private const int Most = 6 * 1024;

    private readonly ShrinkPictures pictures = new(NullLogger<ShrinkPictures>.Instance);

    [Fact]
    public async Task A_photo_of_a_phone_and_a_screenshot_are_drawn_small_in_their_colours()
    {
        await Shows(Jpeg(2_000, 1_500), "image/jpeg", [Red, Blue, Green, White]);
        await Shows(Jpeg(150, 150), "image/jpeg", [Red, Blue, Green, White]);
        await Shows(Jpeg(701, 999, isProgressive: true), "image/jpeg", [Red, Blue, Green, White]);
        await Shows(Png(1_200, 900), "image/png", [Red, Blue, Green, White]);
    }

    [Theory]
    [InlineData(3, new[] { "white", "green", "blue", "red" })]
    [InlineData(6, new[] { "green", "red", "white", "blue" })]
    [InlineData(8, new[] { "blue", "white", "red", "green" })]
    public async Task A_photo_stands_upright_however_the_phone_was_held(int way, string[] colours)
    {
        await Shows(Held(Jpeg(800, 600), way), "image/jpeg", [.. colours.Select(Named)]);

        var small = ReadJpeg.Run((await Run(Held(Jpeg(800, 600), way), "image/jpeg"))!, int.MaxValue, long.MaxValue, long.MaxValue)!;
        (small.Width > small.Height).ShouldBe(way == 3);
    }

    [Fact]
    public async Task What_is_hard_to_draw_small_still_fits()
    {
        var small = (await Run(Noise(900, 700), "image/jpeg")).ShouldNotBeNull();

        small.Length.ShouldBeLessThanOrEqualTo(Most);
    }

    [Fact]
    public async Task What_cannot_be_read_has_none()
    {
        (await Run(Cmyk(200, 200), "image/jpeg")).ShouldBeNull();
        (await Run([0xff, 0xd8, 0xff, 0xdb, 1, 2, 3], "image/jpeg")).ShouldBeNull();
        (await Run([0x89, 0x50, 0x4e, 0x47], "image/png")).ShouldBeNull();
        (await Run(new byte[9_000], "image/heic")).ShouldBeNull();
    }

    [Fact]
    public async Task A_picture_that_claims_to_be_huge_is_not_read()
    {
        var png = Png(64, 64);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 60_000);
        (await Run(png, "image/png")).ShouldBeNull();
        png.AsSpan(16, 8).Fill(0xff);
        (await Run(png, "image/png")).ShouldBeNull();
        (await Run(Claiming(Jpeg(64, 64), 0xc0, 60_000), "image/jpeg")).ShouldBeNull();
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_much_is_not_read()
    {
        (await Run(Packed(Png(64, 64), 70_000_000), "image/png")).ShouldBeNull();
        (await Run(Repeated(Jpeg(64, 64, isProgressive: true), 30), "image/jpeg")).ShouldNotBeNull();
        (await Run(Repeated(Jpeg(64, 64, isProgressive: true), 100), "image/jpeg")).ShouldBeNull();
    }

    [Fact]
    public void A_chunk_that_goes_on_behind_the_end_of_its_file_is_not_read()
    {
        var png = Png(64, 64);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(png.AsSpan().IndexOf("IDAT"u8) - 4), int.MaxValue);

        PackedPng.UnpacksTo(Png(64, 64), 1_000_000).ShouldBeTrue();
        PackedPng.UnpacksTo(png, 1_000_000).ShouldBeFalse();
    }

    [Fact]
    public async Task A_photo_in_several_scans_may_be_only_as_large_as_is_read_as_a_whole()
    {
        (await Run(Claiming(Jpeg(64, 64), 0xc0, 5_000), "image/jpeg")).ShouldNotBeNull();
        (await Run(Claiming(Jpeg(64, 64, isProgressive: true), 0xc2, 5_000), "image/jpeg")).ShouldBeNull();
    }

    [Fact]
    public async Task A_damaged_picture_does_no_harm()
    {
        var random = new Random(7);
        (byte[] Whole, string Type)[] some = [(Jpeg(160, 120), "image/jpeg"), (Jpeg(160, 120, isProgressive: true), "image/jpeg"), (Png(80, 60), "image/png")];
        for (var n = 0; n < 1_500; n++)
        {
            var (whole, type) = some[n % some.Length];
            var broken = whole[..random.Next(whole.Length / 2, whole.Length)];
            for (var i = 0; i < 4; i++)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            var small = await Run(broken, type);
            (small?.Length ?? 0).ShouldBeLessThanOrEqualTo(Most);
        }
    }

    private static (byte R, byte G, byte B) Named(string colour) => colour switch
    {
        "red" => Red,
        "blue" => Blue,
        "green" => Green,
        _ => White,
    };

    private async Task Shows(byte[] picture, string type, (byte R, byte G, byte B)[] colours)
    {
        var small = (await Run(picture, type)).ShouldNotBeNull();
        small.Length.ShouldBeLessThanOrEqualTo(Most);
        foreach (var (seen, colour) in Quarters(small).Zip(colours))
        {
            (Math.Abs(seen.R - colour.R) + Math.Abs(seen.G - colour.G) + Math.Abs(seen.B - colour.B)).ShouldBeLessThan(40);
        }
    }

    private Task<byte[]?> Run(byte[] picture, string type) => pictures.Run(picture, type, Most, TestContext.Current.CancellationToken);
}
