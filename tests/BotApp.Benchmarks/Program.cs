using BotApp.Benchmarks;
using BotApp.Benchmarks.Roles;
using BotApp.Benchmarks.Turns;

return args switch
{
    ["turns"] => await TurnsBenchmark.Run(TurnSizes.Full),
    ["turns", "--quick"] => await TurnsBenchmark.Run(TurnSizes.Quick),
    // The benchmark starts itself again for the bots that it measures, each in a process of its own.
    [HostRole.Name, .. var settings] => await HostRole.Run(settings),
    [BareRole.Name, ..] => await BareRole.Run(),
    _ => Report.Usage(),
};
