using System.Text.Json.Serialization;

namespace BotApp.Domain.Records.Views.Sums;

/// <summary>One number of a group.</summary>
public sealed record ViewMeasure(string Field, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] MeasureKind Kind);
