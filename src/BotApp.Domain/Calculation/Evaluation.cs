namespace BotApp.Domain.Calculation;

/// <summary>One calculation under way: its values, the row it stands at, and how many steps are left.</summary>
internal sealed class Evaluation(ICalculationValues values)
{
    // Thirty thousand movements of one article, each looked at by a formula of thirty parts.
    private const int MostSteps = 1_000_000;

    private int steps;

    /// <summary>The row of the table that is being summed; null outside.</summary>
    public ICalculationValues? Row { get; set; }

    public ICalculationValues Values => values;

    /// <summary>Whether an empty number counts as nothing: only while rows are summed.</summary>
    public bool EmptyIsNothing => Row is not null;

    public bool HasStopped => steps > MostSteps;

    public bool MayStep() => ++steps <= MostSteps;
}
