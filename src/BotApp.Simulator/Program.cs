using System.Runtime.InteropServices;
using BotApp.Settings;
using BotApp.Simulator;
using BotApp.Simulator.Demo;
using BotApp.Simulator.Manifest;
using BotApp.Simulator.Site;
using BotApp.Storage;
using Microsoft.AspNetCore.Connections;

// The try-it command: the stand-in for Teams, its page, the host beside it, the demo on the first start.
var line = CommandLine.Read(args);
if (line.AsksForHelp)
{
    Console.WriteLine(CommandLine.Help);
    return 0;
}

if (line.Complaint is { } complaint)
{
    await Console.Error.WriteLineAsync($"{complaint}\n\n{CommandLine.Help}");
    return 2;
}

using var stopping = new CancellationTokenSource();
var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
// The host beside us listens to these signals too, but stops only itself.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
var folders = Folders.Under(RepositoryRoot.Find(), line.Data);
var isCutOff = line is { Demo: true, Host: true } && folders.DemoMark.IsSet;
if (isCutOff)
    Console.WriteLine("前回のデモの準備が途中で止まったため、最初から準備します。/ The last start was stopped while it set up the demo: it begins anew.");
if (line.Fresh || isCutOff)
    folders.Forget();
string? page;
try
{
    page = await BuildPage.Run(folders.Page, Console.WriteLine, stopping.Token);
}
catch (OperationCanceledException)
{
    return 0;
}

SimulatorServer started;
try
{
    started = await SimulatorServer.Start(new SimulatorOptions
    {
        Manifest = AppManifest.Load(folders.Manifest),
        Port = line.Port,
        Directory = folders.Simulator,
        Auth = line.Auth,
        BotUrl = line.BotUrl ?? "",
        Page = page,
    });
}
catch (IOException taken) when (taken.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"Port {line.Port} is taken, perhaps by a simulator that still runs. Stop it, or give another: --port {line.Port + 1}");
    return 2;
}

await using var simulator = started;
WebApplication? beside;
try
{
    beside = line.Host ? await StartHost.Run(simulator, folders.Host, line.ForHost) : null;
}
catch (Exception refused) when (refused is SettingsRefusedException or StorageRefusedException)
{
    await Console.Error.WriteLineAsync(refused.Message);
    if (refused is StorageRefusedException { IsOfAnotherBuild: true })
        await Console.Error.WriteLineAsync($"\n  デモを最初から始めるコマンド / To start the demo afresh:\n  {line.Afresh}\n");
    return 2;
}

await using var host = beside;
try
{
    await simulator.SendUndelivered(stopping.Token);
    if (line.Demo)
        await new DemoScript(simulator.Client, Console.WriteLine, folders.DemoMark).Run(stopping.Token);
    Console.WriteLine($"\n  BotApp simulator  {simulator.Address}\n  終了は Ctrl+C / Ctrl+C to stop\n");
    await stopped.Task;
}
catch (OperationCanceledException) when (stopping.IsCancellationRequested)
{
    // Stopped while the demo was being set up: it begins anew at the next start.
}

if (host is not null)
    await host.StopAsync();
return 0;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopping.Cancel();
    stopped.TrySetResult();
}
