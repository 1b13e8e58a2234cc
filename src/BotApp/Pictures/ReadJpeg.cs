using BitMiracle.LibJpeg.Classic;
using BotApp.Domain.Records.Files;

namespace BotApp.Pictures;

/// <summary>A photo, row by row. (The library could read it at an eighth of its size, but draws other colours then.)</summary>
internal static class ReadJpeg
{
    // Progressive photos come in ten or so; a thousand that say nothing fit into some kilobytes, and each takes its time.
    private const int MostScans = 64;

    /// <param name="mostInScans">Most points of a photo in several scans: it is read as a whole.</param>
    /// <returns>Null for colours of a printer (CMYK), and for a picture that is too large.</returns>
    public static SmallPicture? Run(byte[] bytes, int longest, long mostPoints, long mostInScans)
    {
        var photo = new jpeg_decompress_struct(new QuietErrors());
        using var stream = new MemoryStream(bytes, writable: false);
        photo.jpeg_stdio_src(stream);
        photo.jpeg_read_header(true);
        var most = photo.jpeg_has_multiple_scans() ? mostInScans : mostPoints;
        if ((long)photo.Image_width * photo.Image_height > most || photo.Jpeg_color_space is J_COLOR_SPACE.JCS_CMYK or J_COLOR_SPACE.JCS_YCCK)
        {
            return null;
        }

        photo.Out_color_space = J_COLOR_SPACE.JCS_RGB;
        photo.Progress = new jpeg_progress_mgr();
        photo.Progress.OnProgress += (_, _) => Stop(photo.Input_scan_number);
        return Rows(photo, longest).Turned(Exif.Orientation(bytes));
    }

    private static SmallPicture Rows(jpeg_decompress_struct photo, int longest)
    {
        photo.jpeg_start_decompress();
        var filter = new BoxFilter(photo.Output_width, photo.Output_height, longest);
        byte[][] row = [new byte[photo.Output_width * photo.Output_components]];
        while (photo.Output_scanline < photo.Output_height)
        {
            var y = photo.Output_scanline;
            photo.jpeg_read_scanlines(row, 1);
            filter.Add(y, row[0]);
        }

        return filter.Picture();
    }

    private static void Stop(int scan)
    {
        if (scan > MostScans)
        {
            throw new InvalidDataException("The photo comes in too many scans.");
        }
    }
}
