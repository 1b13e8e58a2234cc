using System.Buffers.Binary;

namespace BotApp.Domain.Records.Files;

/// <summary>What a camera writes into its photos beside the picture. Nothing in it is trusted: an offset beyond its end is none.</summary>
public static class Exif
{
    /// <summary>The picture stands as it is drawn.</summary>
    public const int Upright = 1;

    private const ushort StartOfApp1 = 0xffe1;
    private const ushort OrientationTag = 0x0112;
    private const ushort PreviewAt = 0x0201;
    private const ushort PreviewLength = 0x0202;

    /// <returns>1 to 8, as the standard counts the ways to hold a camera; 1 when nothing is said.</returns>
    public static int Orientation(ReadOnlySpan<byte> jpeg)
    {
        var tiff = Tiff(jpeg);
        var isLittle = tiff.StartsWith("II"u8);
        return At(tiff, Long(tiff, 4, isLittle) ?? -1, OrientationTag, isLittle) is { } at && Short(tiff, at, isLittle) is { } said and >= Upright and <= 8
            ? said
            : Upright;
    }

    /// <summary>The second directory describes the preview.</summary>
    public static byte[]? Preview(ReadOnlySpan<byte> jpeg, int most)
    {
        var tiff = Tiff(jpeg);
        var isLittle = tiff.StartsWith("II"u8);
        var first = Long(tiff, 4, isLittle) ?? -1;
        var second = Short(tiff, first, isLittle) is { } entries ? Long(tiff, first + 2 + (entries * 12), isLittle) ?? -1 : -1;
        return Number(tiff, second, PreviewAt, isLittle) is { } at && Number(tiff, second, PreviewLength, isLittle) is { } length
            && at > 0 && length > 4 && length <= most && at + length <= tiff.Length && tiff[at..].StartsWith<byte>([0xff, 0xd8])
                ? tiff.Slice(at, length).ToArray()
                : null;
    }

    private static ReadOnlySpan<byte> Tiff(ReadOnlySpan<byte> jpeg)
    {
        var at = 2;
        while (at + 4 < jpeg.Length && jpeg[at] == 0xff)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            if (length < 2 || at + 2 + length > jpeg.Length)
            {
                return [];
            }

            var segment = jpeg.Slice(at + 4, length - 2);
            if (BinaryPrimitives.ReadUInt16BigEndian(jpeg[at..]) == StartOfApp1 && segment.StartsWith("Exif\0\0"u8))
            {
                return segment[6..];
            }

            at += 2 + length;
        }

        return [];
    }

    private static int? Number(ReadOnlySpan<byte> tiff, int directory, ushort tag, bool isLittle) =>
        At(tiff, directory, tag, isLittle) is { } at ? Long(tiff, at, isLittle) : null;

    /// <summary>Where the value of a tag stands.</summary>
    private static int? At(ReadOnlySpan<byte> tiff, int directory, ushort tag, bool isLittle)
    {
        var count = Short(tiff, directory, isLittle) ?? 0;
        for (var i = 0; i < count; i++)
        {
            var at = directory + 2 + (i * 12);
            if (Short(tiff, at, isLittle) == tag)
            {
                return at + 8;
            }
        }

        return null;
    }

    private static int? Short(ReadOnlySpan<byte> tiff, int at, bool isLittle) => at < 0 || at > tiff.Length - 2 ? null
        : isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    private static int? Long(ReadOnlySpan<byte> tiff, int at, bool isLittle)
    {
        if (at < 0 || at > tiff.Length - 4)
        {
            return null;
        }

        var value = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]);
        return value <= tiff.Length ? (int)value : null;
    }
}
