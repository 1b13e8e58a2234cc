using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace BotApp.Tests.Storage;

/// <summary>Gives a theory its database: SQLite, then PostgreSQL (skipped with a reason where it is not installed).</summary>
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<Database>().Select(d => new TheoryDataRow<Database>(d))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
