using BotApp.Simulator.Connector;
using BotApp.Simulator.Faults;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Scripting;

/// <summary>Faults, the log of calls, limits.</summary>
public static class FaultRoutes
{
    public static void MapFaults(this RouteGroupBuilder sim)
    {
        sim.MapGet("/faults", (FaultBoard faults) => faults.All());
        sim.MapPost("/faults", (FaultBoard faults, Fault fault) => faults.Add(fault));
        sim.MapDelete("/faults/{id}", (FaultBoard faults, string id) => faults.Remove(id));
        sim.MapDelete("/faults", (FaultBoard faults) => faults.Clear());
        sim.MapGet("/calls", (CallLog log, long? after, int? limit, string? direction) => log.After(after ?? 0, limit ?? 200, direction));
        sim.MapDelete("/calls", (CallLog log) => log.Clear());
        sim.MapGet("/calls/events", StreamCalls);
        sim.MapGet("/stats", (CallLog log) => log.Stats());
        sim.MapGet("/limits", (RateWindows windows) => windows.Limits);
        sim.MapPut("/limits", (RateWindows windows, Limits limits) => windows.Limits = limits);
    }

    private static async Task StreamCalls(HttpContext http, CallLog log)
    {
        EventStream.Open(http.Response);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        try
        {
            await foreach (var call in log.Listen(http.RequestAborted).ReadAllAsync(http.RequestAborted))
                await EventStream.Write(http.Response, "call", call.Id, call, http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The viewer closed the window.
        }
    }
}
