using System.Buffers.Binary;
using System.IO.Compression;
using BigGustave;
using BitMiracle.LibJpeg.Classic;
using BotApp.Pictures;

namespace BotApp.Tests.Pictures;

/// <summary>A picture in four colours: red and blue above green and white.</summary>
internal static class DrawnPictures
{
    public static readonly (byte R, byte G, byte B) Red = (255, 0, 0);
    public static readonly (byte R, byte G, byte B) Blue = (0, 0, 255);
    public static readonly (byte R, byte G, byte B) Green = (0, 255, 0);
    public static readonly (byte R, byte G, byte B) White = (255, 255, 255);

    public static byte[] Jpeg(int width, int height, bool isProgressive = false)
    {
        using var stream = new MemoryStream();
        var jpeg = Begin(stream, width, height, 3, J_COLOR_SPACE.JCS_RGB);
        if (isProgressive)
        {
            jpeg.jpeg_simple_progression();
        }

        return Write(jpeg, stream, (x, y) => Colour(x, y, width, height) is var (r, g, b) ? [r, g, b] : []);
    }

    /// <summary>For a printer.</summary>
    public static byte[] Cmyk(int width, int height)
    {
        using var stream = new MemoryStream();
        return Write(Begin(stream, width, height, 4, J_COLOR_SPACE.JCS_CMYK), stream, (_, _) => [0, 255, 255, 0]);
    }

    /// <summary>As large in bytes as a picture can be.</summary>
    public static byte[] Noise(int width, int height)
    {
        var random = new Random(5);
        using var stream = new MemoryStream();
        return Write(Begin(stream, width, height, 3, J_COLOR_SPACE.JCS_RGB), stream, (_, _) => [(byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)]);
    }

    /// <summary>White is transparent.</summary>
    public static byte[] Png(int width, int height)
    {
        var png = PngBuilder.Create(width, height, hasAlphaChannel: true);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (r, g, b) = Colour(x, y, width, height);
                png.SetPixel((r, g, b) == White ? new Pixel(0, 0, 0, 0, isGrayscale: false) : new Pixel(r, g, b, 255, isGrayscale: false), x, y);
            }
        }

        return png.Save();
    }

    /// <summary>As a phone writes that was held upright: the picture lies on its side, and Exif says so.</summary>
    public static byte[] Held(byte[] jpeg, int way)
    {
        byte[] tiff = [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)way, 0, 0, 0, 0, 0, 0];
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        return [0xff, 0xd8, 0xff, 0xe1, 0, (byte)(segment.Length + 2), .. segment, .. jpeg[2..]];
    }

    /// <summary>A photo that says of itself that it is this wide and high.</summary>
    /// <param name="frame">0xc0, or 0xc2 when it is progressive.</param>
    public static byte[] Claiming(byte[] jpeg, byte frame, ushort size)
    {
        var at = jpeg.AsSpan().IndexOf<byte>([0xff, frame]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(at + 5), size);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(at + 7), size);
        return jpeg;
    }

    /// <summary>Its last scan comes again and again.</summary>
    public static byte[] Repeated(byte[] jpeg, int times)
    {
        var scan = jpeg.AsSpan(jpeg.AsSpan().LastIndexOf<byte>([0xff, 0xda])..^2).ToArray();
        return [.. jpeg[..^2], .. Enumerable.Repeat(scan, times).SelectMany(s => s), 0xff, 0xd9];
    }

    /// <summary>With this many bytes that say nothing behind the points.</summary>
    public static byte[] Packed(byte[] png, int more)
    {
        var at = png.AsSpan().IndexOf("IDAT"u8) - 4;
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
        using var points = new MemoryStream();
        using (var packed = new ZLibStream(new MemoryStream(png, at + 8, length), CompressionMode.Decompress))
        {
            packed.CopyTo(points);
        }

        points.SetLength(points.Length + more);
        using var again = new MemoryStream();
        using (var packing = new ZLibStream(again, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write(points.ToArray());
        }

        byte[] chunk = [.. "IDAT"u8, .. again.ToArray()];
        return [.. png[..at], .. Number((uint)again.Length), .. chunk, .. Number(Crc(chunk)), .. png[(at + length + 12)..]];
    }

    /// <summary>The colours in the middle of the four quarters: above left, above right, below left, below right.</summary>
    public static (byte R, byte G, byte B)[] Quarters(byte[] jpeg)
    {
        var picture = ReadJpeg.Run(jpeg, int.MaxValue, long.MaxValue, long.MaxValue)!;
        return [At(1, 1), At(3, 1), At(1, 3), At(3, 3)];

        (byte R, byte G, byte B) At(int x, int y)
        {
            var point = 3 * ((picture.Height * y / 4 * picture.Width) + (picture.Width * x / 4));
            return (picture.Rgb[point], picture.Rgb[point + 1], picture.Rgb[point + 2]);
        }
    }

    private static byte[] Number(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var bit in bytes.SelectMany(b => Enumerable.Range(0, 8).Select(i => (uint)(b >> i) & 1)))
        {
            crc = ((crc ^ bit) & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xedb88320;
        }

        return ~crc;
    }

    private static (byte R, byte G, byte B) Colour(int x, int y, int width, int height) => (x < width / 2, y < height / 2) switch
    {
        (true, true) => Red,
        (false, true) => Blue,
        (true, false) => Green,
        (false, false) => White,
    };

    private static jpeg_compress_struct Begin(Stream stream, int width, int height, int components, J_COLOR_SPACE space)
    {
        var jpeg = new jpeg_compress_struct();
        jpeg.jpeg_stdio_dest(stream);
        jpeg.Image_width = width;
        jpeg.Image_height = height;
        jpeg.Input_components = components;
        jpeg.In_color_space = space;
        jpeg.jpeg_set_defaults();
        jpeg.jpeg_set_quality(90, true);
        return jpeg;
    }

    private static byte[] Write(jpeg_compress_struct jpeg, MemoryStream stream, Func<int, int, byte[]> point)
    {
        jpeg.jpeg_start_compress(true);
        for (var y = 0; y < jpeg.Image_height; y++)
        {
            jpeg.jpeg_write_scanlines([[.. Enumerable.Range(0, jpeg.Image_width).SelectMany(x => point(x, y))]], 1);
        }

        jpeg.jpeg_finish_compress();
        return stream.ToArray();
    }
}
