using BotApp.Domain.Records.Files;

namespace BotApp.Pictures;

internal static class PicturesPlug
{
    public static IServiceCollection AddPictures(this IServiceCollection services) =>
        services.AddSingleton<IShrinkPictures, ShrinkPictures>();
}
