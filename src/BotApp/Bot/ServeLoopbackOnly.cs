using System.Net;
using BotApp.Settings;

namespace BotApp.Bot;

/// <summary>
/// Without authentication only this machine is served: by its own address and under a loopback name (a web page that makes
/// its own name point here is somebody else).
/// </summary>
internal static class ServeLoopbackOnly
{
    public static Task Run(HttpContext http, RequestDelegate next)
    {
        if (http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && RefuseOpenPorts.IsLoopbackHost(http.Request.Host.Host))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
