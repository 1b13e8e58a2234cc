using BotApp.Domain.Records.Files;

namespace BotApp.Pictures;

/// <summary>One after the other: a photo takes some megabytes while it is read, and nobody waits for it in the write gate.</summary>
internal sealed partial class ShrinkPictures(ILogger<ShrinkPictures> log) : IShrinkPictures, IDisposable
{
    private const int Longest = 160;

    // Phones take photos of up to 50 million points.
    private const long MostOfPhoto = 60_000_000;
    private const long MostAsAWhole = 16_000_000;

    private readonly SemaphoreSlim one = new(1);

    public async Task<byte[]?> Run(byte[] bytes, string type, int most, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Shrink(bytes, type, most), cancellation);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // Decoders throw whatever a damaged picture makes them throw.
            LogUnreadable(problem, type);
            return null;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private static byte[]? Shrink(byte[] bytes, string type, int most)
    {
        var picture = type switch
        {
            "image/jpeg" => ReadJpeg.Run(bytes, Longest, MostOfPhoto, MostAsAWhole),
            "image/png" => ReadPng.Run(bytes, Longest, MostAsAWhole),
            _ => null,
        };
        return picture is null ? null : WriteJpeg.Run(picture, most);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A picture ({Type}) could not be drawn small")]
    private partial void LogUnreadable(Exception problem, string type);
}
