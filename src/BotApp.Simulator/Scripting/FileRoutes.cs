using BotApp.Simulator.People;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Scripting;

/// <summary>The stand-in for OneDrive: downloads of what is complete, uploads of what was agreed to.</summary>
public static class FileRoutes
{
    public static void MapFiles(this RouteGroupBuilder sim)
    {
        sim.MapGet("/files/{id}/{name}", (World world, KeepFile keep, string id) => world.Files.Find(id) is { Complete: true } file
            ? Results.File(keep.PathOf(file.Id), file.ContentType, file.Name)
            : Results.NotFound());
        sim.MapPut("/uploads/{id}", Upload);
    }

    private static async Task<IResult> Upload(HttpRequest request, World world, KeepFile keep, string id, CancellationToken stop)
    {
        if (world.Files.Find(id) is not { Complete: false } file)
            return Results.NotFound();
        if (ContentRange.Parse(request.Headers.ContentRange) is not { } range)
            return Results.BadRequest();
        return await keep.Receive(file, range, request.Body, stop) switch
        {
            true => Results.Created(),
            false => Results.Accepted(),
            null => Results.StatusCode(StatusCodes.Status416RangeNotSatisfiable),
        };
    }
}
