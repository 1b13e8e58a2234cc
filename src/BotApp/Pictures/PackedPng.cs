using System.Buffers.Binary;
using System.IO.Compression;

namespace BotApp.Pictures;

/// <summary>The chunks of a PNG before anybody makes room for them: a few kilobytes can claim, and unpack to, gigabytes.</summary>
internal static class PackedPng
{
    private const int Signature = 8;
    private const int AroundChunk = 12;
    private const int ZlibHeader = 2;

    /// <returns>False also for a chunk that goes on behind the end of the file.</returns>
    public static bool UnpacksTo(byte[] png, long most)
    {
        using var packed = new MemoryStream();
        for (var at = Signature; at <= png.Length - AroundChunk;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at));
            if (length > png.Length - at - AroundChunk)
            {
                return false;
            }

            var chunk = png.AsSpan(at + 4, 4 + (int)length);
            if (chunk.StartsWith("IEND"u8))
            {
                break;
            }

            packed.Write(chunk.StartsWith("IDAT"u8) ? chunk[4..] : []);
            at += AroundChunk + (int)length;
        }

        packed.Position = Math.Min(ZlibHeader, packed.Length);
        return Unpacked(packed, most) <= most;
    }

    private static long Unpacked(Stream packed, long most)
    {
        using var unpacking = new DeflateStream(packed, CompressionMode.Decompress);
        var part = new byte[64 * 1024];
        var all = 0L;
        for (var read = unpacking.Read(part); read > 0 && all <= most; read = unpacking.Read(part))
        {
            all += read;
        }

        return all;
    }
}
