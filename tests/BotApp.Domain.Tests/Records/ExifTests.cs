using BotApp.Domain.Records.Files;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Records;

public sealed class ThumbnailTests
{
    private static readonly byte[] Preview = [0xff, 0xd8, 1, 2, 3, 0xff, 0xd9];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_preview_that_a_camera_writes_is_found(bool isLittle) =>
        Thumbnail.Of(Photo(isLittle), "image/jpeg").ShouldBe(Preview);

    [Fact]
    public void A_large_picture_without_a_preview_has_none() => Thumbnail.Of(new byte[20_000], "image/png").ShouldBeNull();

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

            Should.NotThrow(() => Thumbnail.Of([.. broken, .. new byte[7_000]], "image/jpeg"));
        }
    }

    /// <summary>SOI, an APP1 segment with Exif, and 20 KB of picture.</summary>
    private static byte[] Photo(bool isLittle)
    {
        byte[] Short(int n) => isLittle ? [(byte)n, (byte)(n >> 8)] : [(byte)(n >> 8), (byte)n];
        byte[] Long(int n) => isLittle ? [(byte)n, (byte)(n >> 8), 0, 0] : [0, 0, (byte)(n >> 8), (byte)n];
        byte[] Entry(int tag, int value) => [.. Short(tag), .. Short(4), .. Long(1), .. Long(value)];
        byte[] head = [.. isLittle ? "II"u8 : "MM"u8, .. Short(42), .. Long(8), .. Short(0), .. Long(14)];
        byte[] tiff = [.. head, .. Short(2), .. Entry(0x0201, 44), .. Entry(0x0202, Preview.Length), .. Long(0), .. Preview];
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        return [0xff, 0xd8, 0xff, 0xe1, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2), .. segment, .. new byte[20_000]];
    }
}
