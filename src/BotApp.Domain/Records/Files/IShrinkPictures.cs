namespace BotApp.Domain.Records.Files;

/// <summary>Draws a picture small. Who can read which kind of picture is the host's affair.</summary>
public interface IShrinkPictures
{
    /// <param name="type">A media type, such as <c>image/png</c>.</param>
    /// <param name="most">Largest size of the result, in bytes.</param>
    /// <returns>A JPEG, the right way up; null for what cannot be read.</returns>
    Task<byte[]?> Run(byte[] bytes, string type, int most, CancellationToken cancellation);
}
