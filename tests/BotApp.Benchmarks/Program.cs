using BotApp.Benchmarks;
using BotApp.Benchmarks.Records;
using BotApp.Benchmarks.Roles;
using BotApp.Benchmarks.Turns;

try
{
    return await Run(args);
}
catch (Exception problem) when (args is ["turns" or "records", ..])
{
    // A trace would name the folders of this machine.
    await Console.Error.WriteLineAsync($"The benchmark could not be finished: {problem.Message}");
    return 2;
}

static async Task<int> Run(string[] args) => args switch
{
    ["turns"] => await TurnsBenchmark.Run(TurnSizes.Full),
    ["turns", "--quick"] => await TurnsBenchmark.Run(TurnSizes.Quick),
    ["records"] => await RecordsBenchmark.Run(RecordSizes.Full),
    ["records", "--medium"] => await RecordsBenchmark.Run(RecordSizes.Medium),
    ["records", "--quick"] => await RecordsBenchmark.Run(RecordSizes.Quick),
    // The benchmark starts itself again for the bots that it measures, each in a process of its own.
    [HostRole.Name, .. var settings] => await HostRole.Run(settings),
    [BareRole.Name, ..] => await BareRole.Run(),
    _ => Report.Usage(),
};
