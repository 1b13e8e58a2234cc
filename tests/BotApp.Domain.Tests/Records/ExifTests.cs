using BotApp.Domain.Records.Files;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Records;

public sealed class ExifTests
{
    private static readonly byte[] Preview = [0xff, 0xd8, 1, 2, 3, 0xff, 0xd9];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_preview_that_a_camera_writes_is_found(bool isLittle) =>
        Exif.Preview(Photo(isLittle), 6_000).ShouldBe(Preview);

    [Fact]
    public void A_preview_that_is_too_large_is_none() => Exif.Preview(Photo(isLittle: true), Preview.Length - 1).ShouldBeNull();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void How_the_camera_was_held_is_found(bool isLittle) => Exif.Orientation(Photo(isLittle)).ShouldBe(6);

    [Fact]
    public void A_picture_without_Exif_is_upright() => Exif.Orientation([0xff, 0xd8, 0xff, 0xdb, 0, 4, 1, 2]).ShouldBe(Exif.Upright);

    [Fact]
    public void A_broken_photo_has_none_and_does_no_harm()
    {
        var whole = Photo(isLittle: true);
        var random = new Random(3);
        for (var n = 0; n < 5_000; n++)
        {
            var broken = whole[..random.Next(whole.Length)];
            for (var i = 0; i < 3 && broken.Length > 0; i++)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            Should.NotThrow(() => (Exif.Preview(broken, 6_000), Exif.Orientation(broken)));
        }
    }

    /// <summary>SOI, an APP1 segment with Exif, and 20 KB of picture.</summary>
    private static byte[] Photo(bool isLittle)
    {
        byte[] Short(int n) => isLittle ? [(byte)n, (byte)(n >> 8)] : [(byte)(n >> 8), (byte)n];
        byte[] Long(int n) => isLittle ? [(byte)n, (byte)(n >> 8), 0, 0] : [0, 0, (byte)(n >> 8), (byte)n];
        byte[] Held(int way) => [.. Short(0x0112), .. Short(3), .. Long(1), .. Short(way), 0, 0];
        byte[] Entry(int tag, int value) => [.. Short(tag), .. Short(4), .. Long(1), .. Long(value)];
        byte[] head = [.. isLittle ? "II"u8 : "MM"u8, .. Short(42), .. Long(8), .. Short(1), .. Held(6), .. Long(26)];
        byte[] tiff = [.. head, .. Short(2), .. Entry(0x0201, 56), .. Entry(0x0202, Preview.Length), .. Long(0), .. Preview];
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        return [0xff, 0xd8, 0xff, 0xe1, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2), .. segment, .. new byte[20_000]];
    }
}
