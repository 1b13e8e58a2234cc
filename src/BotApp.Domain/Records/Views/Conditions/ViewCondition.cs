using System.Text.Json.Serialization;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>One condition of a view.</summary>
/// <param name="Values">
/// Independent of language and writing: choice keys, numbers as <c>36.5</c>, times as <c>09:30</c>, days as
/// <see cref="ViewDay"/>, periods as <see cref="Period"/>, ids.
/// </param>
public sealed record ViewCondition(
    string Field,
    // Written even when it is the first of its kind, which JSON would leave out and then miss.
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Operator Operator,
    IReadOnlyList<string> Values);
