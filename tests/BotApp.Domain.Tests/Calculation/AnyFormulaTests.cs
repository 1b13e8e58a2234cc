using System.Globalization;
using BotApp.Domain.Tests.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Calculation;

public sealed class AnyFormulaTests
{
    private static readonly string[] Parts =
    [
        "[体重]", "[ロット.数量]", "[入出庫.入庫]", "[生年月日]", "[状態名]", "合計(", "もし(", "年齢(", "件数([ロット])", "(", ")", ",", "+", "-", "×", "/", "=", "<", "かつ", "\"済\"",
        "1", "0.5", "[隔離]", "最大(", "空欄(", "[", "\"", "not", "99999999999999999999999999", "&",
    ];

    [Fact]
    public void Any_text_is_a_formula_or_is_refused_with_its_place() => AnyText.AlwaysHolds(IsReadOrRefused);

    /// <summary>Made of the language's own words: what reads is calculated to an end.</summary>
    [Fact]
    public void Any_row_of_words_ends()
    {
        var random = new Random(7);
        var calculated = 0;
        for (var n = 0; n < 20_000; n++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Parts[random.Next(Parts.Length)]));
            IsReadOrRefused(text).ShouldBeTrue(text);
            calculated += Stock.Read(text).IsRefused ? 0 : 1;
        }

        calculated.ShouldBeGreaterThan(300);
    }

    /// <summary>Against an independent evaluation: every pair is in brackets here, and bare as far as the bonds allow there.</summary>
    [Fact]
    public void Arithmetic_is_what_it_is_anywhere()
    {
        var random = new Random(11);
        for (var n = 0; n < 5_000; n++)
        {
            var (text, expected) = Arithmetic(random, 4);
            Stock.Result(text).ShouldBe(expected, text);
        }
    }

    private static (string Text, decimal Value) Arithmetic(Random random, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            var number = random.Next(0, 2000) / 10m;
            return (number.ToString(CultureInfo.InvariantCulture), number);
        }

        var ((left, a), (right, b)) = (Arithmetic(random, depth - 1), Arithmetic(random, depth - 1));
        return random.Next(5) switch
        {
            0 => ($"({left}) + {Tight(right)}", a + b),
            1 => ($"({left}) - ({right})", a - b),
            2 => ($"({left})×({right})", a * b),
            3 => ($"-({left})", -a),
            _ => ($"最大({left}, {right})", Math.Max(a, b)),
        };
    }

    private static string Tight(string text) => text.All(c => char.IsAsciiDigit(c) || c == '.') ? text : $"({text})";

    private static bool IsReadOrRefused(string text)
    {
        var read = Stock.Read(text);
        if (read.IsRefused)
        {
            return Said.InJapanese(read.Refusals.Single()).Length > 0;
        }

        _ = read.Value.Calculate(new Domain.RecordTypes.Formulas.FieldsOfRecord(Stock.Item, Stock.Values, Stock.Today, related: Stock.Related((1, 2))));
        return Stock.Read(read.Value.WithKeys()).Value.WithKeys() == read.Value.WithKeys();
    }
}
