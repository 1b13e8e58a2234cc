using Xunit;

namespace BotApp.Tests.Storage;

/// <summary>For tests that count what is asked again: what other tests write to their databases would make them ask.</summary>
[CollectionDefinition(nameof(AloneOnTheCluster), DisableParallelization = true)]
public sealed class AloneOnTheCluster;
