using System.Buffers.Binary;

namespace BotApp.Domain.Records.Files;

/// <summary>
/// A picture small enough to stand in a card: the file itself when it is small, or the preview that a camera writes into
/// its photos (Exif). We draw no pictures ourselves; other photos have none.
/// </summary>
public static class Thumbnail
{
    // Base64 makes a third more of it, and a card of 28 KiB holds two beside everything else.
    private const int Largest = 6 * 1024;

    private const ushort StartOfApp1 = 0xffe1;
    private const ushort PreviewAt = 0x0201;
    private const ushort PreviewLength = 0x0202;

    public static byte[]? Of(byte[] bytes, string type)
    {
        var preview = type == "image/jpeg" ? OfCamera(bytes) : null;
        return preview ?? (type is "image/jpeg" or "image/png" or "image/gif" && bytes.Length <= Largest ? bytes : null);
    }

    private static byte[]? OfCamera(ReadOnlySpan<byte> jpeg)
    {
        var at = 2;
        while (at + 4 < jpeg.Length && jpeg[at] == 0xff)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            if (length < 2 || at + 2 + length > jpeg.Length)
            {
                return null;
            }

            var segment = jpeg.Slice(at + 4, length - 2);
            if (BinaryPrimitives.ReadUInt16BigEndian(jpeg[at..]) == StartOfApp1 && segment.StartsWith("Exif\0\0"u8))
            {
                return OfExif(segment[6..]);
            }

            at += 2 + length;
        }

        return null;
    }

    /// <summary>The second directory of the TIFF header inside describes the preview.</summary>
    private static byte[]? OfExif(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II"u8);
        var first = Long(tiff, 4, isLittle) ?? -1;
        var second = Short(tiff, first, isLittle) is { } entries ? Long(tiff, first + 2 + (entries * 12), isLittle) ?? -1 : -1;
        return Entry(tiff, second, PreviewAt, isLittle) is { } at && Entry(tiff, second, PreviewLength, isLittle) is { } length
            && at > 0 && length is > 4 and <= Largest && at + length <= tiff.Length && tiff[at..].StartsWith<byte>([0xff, 0xd8])
                ? tiff.Slice(at, length).ToArray()
                : null;
    }

    private static int? Entry(ReadOnlySpan<byte> tiff, int directory, ushort tag, bool isLittle)
    {
        var count = Short(tiff, directory, isLittle) ?? 0;
        for (var i = 0; i < count; i++)
        {
            var at = directory + 2 + (i * 12);
            if (Short(tiff, at, isLittle) == tag)
            {
                return Long(tiff, at + 8, isLittle);
            }
        }

        return null;
    }

    private static int? Short(ReadOnlySpan<byte> tiff, int at, bool isLittle) => at < 0 || at > tiff.Length - 2 ? null
        : isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    // An offset beyond the segment is no offset.
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
