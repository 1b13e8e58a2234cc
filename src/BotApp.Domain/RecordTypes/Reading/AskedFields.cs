using BotApp.Domain.Text;


namespace BotApp.Domain.RecordTypes.Reading;

/// <summary>
/// Which fields with a condition a form showed, so that a field which appears by what was typed is asked about once
/// before the record is stored. It travels with what was confirmed: <c>asked=4.7</c>, by field number.
/// </summary>
public static class AskedFields
{
    private const string Prefix = "asked=";

    public static string Confirm(IEnumerable<Field> shown) =>
        Prefix + string.Join('.', shown.Select(f => Digits.Of(f.Number)));

    /// <summary>With what was shown by earlier steps of the form.</summary>
    public static string Confirm(IEnumerable<Field> shown, IReadOnlySet<string> confirmed) => Prefix + string.Join('.', confirmed.Where(IsOne)
        .SelectMany(c => c[Prefix.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries))
        .Concat(shown.Select(f => Digits.Of(f.Number))).Distinct(StringComparer.Ordinal));

    public static bool IsOne(string confirm) => confirm.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Whether the form did not show it. What came from no form is not asked about.</summary>
    internal static bool IsNew(Field field, IReadOnlySet<string> confirmed)
    {
        var asked = confirmed.Where(IsOne).SelectMany(c => c[Prefix.Length..].Split('.')).ToHashSet(StringComparer.Ordinal);
        return asked.Count > 0 && !asked.Contains(Digits.Of(field.Number));
    }
}
