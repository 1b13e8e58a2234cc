namespace BotApp.Domain;

/// <summary>
/// What a use case answers: its value, or every reason why not, all at once.
/// A person's mistake, a missing thing, a missing right and a clash are refusals; bugs are exceptions.
/// </summary>
public sealed class Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, IReadOnlyList<Refusal> refusals)
    {
        this.value = value;
        Refusals = refusals;
    }

    public IReadOnlyList<Refusal> Refusals { get; }

    public bool IsRefused => Refusals.Count > 0;

    /// <summary>The value; asking for it on a refusal is a bug.</summary>
    public T Value => IsRefused
        ? throw new InvalidOperationException($"Refused: {string.Join(", ", Refusals.Select(r => r.Words))}")
        : value!;

    public static Outcome<T> Of(T value) => new(value, []);

    public static Outcome<T> Refuse(params IReadOnlyList<Refusal> refusals) => refusals.Count > 0
        ? new(default, refusals)
        : throw new ArgumentException("A refusal needs a reason.", nameof(refusals));

    public static implicit operator Outcome<T>(T value) => Of(value);

    public static implicit operator Outcome<T>(Refusal refusal) => Refuse(refusal);
}
