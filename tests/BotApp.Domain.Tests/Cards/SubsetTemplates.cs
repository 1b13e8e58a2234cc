namespace BotApp.Domain.Tests.Cards;

/// <summary>Small templates that cover the subset, each with data for which every path outside conditions resolves.</summary>
internal static class SubsetTemplates
{
    public const string Root =
        """
        {
          "name": "山田 よし子", "n": 36.5, "whole": 42, "small": 0.000123, "big": 123456789012, "negative": -3, "zero": 0,
          "yes": true, "no": false, "nothing": null, "blank": "", "mark": "*a* ${n} \\ ` <at>x</at>", "many": ["a", "b", "c"], "numbers": [97, 96.5, 92],
          "none": [], "one": [{ "name": "only" }], "deep": { "list": [{ "key-x": { "v": "found" } }], "empty": {} },
          "people": [
            { "name": "佐藤", "age": 70, "tags": [{ "t": "x" }, { "t": "y" }] },
            { "name": "伊藤", "age": 20, "tags": [] },
            { "name": "鈴木", "age": 65, "tags": [{ "t": "z" }], "extra": "e" }
          ]
        }
        """;

    private static readonly string[] Expressions =
    [
        "name", "n", "whole", "small", "negative", "yes", "blank", "mark", "deep.list[0]['key-x'].v", "people[1].name", "$root.n", "$data.n",
        "$root.people[2].tags[0].t", "many[2]", "numbers", "deep", "none", "if(true, 12, 1.5)", "if(false, 12, 1.5)", "if(yes, \"text\", 'text')", "-n", "n + 1", "whole - 2 - 1",
        "whole == 42", "whole != 42", "n == 36.5", "name == '山田 よし子'", "name == 'x'", "yes == true", "nothing == null", "missing == null", "missing == 'x'",
        "null == missing.deeper", "whole < 43", "whole <= 42", "whole > 42", "whole >= 43", "missing < 1", "!(missing < 1)", "whole == 42 && n > 36",
        "yes && no", "yes || no", "no || no", "!yes", "!missing", "!blank", "!zero", "blank && zero", "missing || yes", "nothing && yes", "yes && !no || no",
        "(yes || no) && no", "1 + 2 == 3", "if(yes, 'a', 'b')", "if(no, 'a', 'b')", "if(missing, 'a', n)", "if(zero, 'a', 'b')", "if(blank, 'a', 'b')",
        "if(exists(missing), missing, name)", "if(yes, name, missing.x)", "exists(name)", "exists(missing)", "exists(nothing)", "exists(blank)", "exists(deep.list[3])",
        "empty(blank)", "empty(name)", "empty(none)", "empty(many)", "empty(missing)", "empty(nothing)", "empty(deep.empty)", "count(many)", "count(name)", "count(none) == 0",
        "count(people) > 2 && exists(people[2].extra)", "join(many, ', ')", "join(numbers, ' → ')", "join(none, '-')", "concat(name, ' さん')", "concat('a', 'b', 'c')",
        "and(yes, yes, no)", "or(no, yes)", "not(yes)", "equals(n, 36.5)", "less(n, 37)", "greaterOrEquals(n, 37)", "if(count(many) == 3 && n >= 36.5, join(many, '/'), '')",
    ];

    private static readonly string[] Members =
    [
        """ "speak": "plain" """,
        """ "speak": "a ${name} b ${n} c ${yes} d ${whole}" """,
        """ "speak": "${name}${n}" """,
        """ "speak": " ${n}" """,
        """ "speak": "line\n${n}\nline $ { } 5$" """,
        """ "speak": "x ${big} ${small} ${negative} ${zero}" """,
        """ "speak": "“${if(n > 37, 'high', 'low')}” ${join(many, '+')}" """,
        """ "body": [{ "$data": "${people}", "text": "${$index} ${name} ${$root.name} ${$data.age}" }] """,
        """ "body": [{ "$data": "${people}", "$when": "${age >= 65}", "text": "${name}" }] """,
        """ "body": [{ "$data": "${people}", "$when": "${exists(extra)}", "text": "${name} ${extra}" }] """,
        """ "body": [{ "$data": "${none}", "text": "${name}" }, { "text": "after" }] """,
        """ "body": [{ "$data": "${one}", "text": "${name} ${$index}" }] """,
        """ "body": [{ "$data": "${many}", "text": "${$data}/${$index}" }] """,
        """ "body": [{ "$data": "${deep}", "text": "${list[0]['key-x'].v}" }] """,
        """ "body": [{ "$data": "${deep.list}", "$when": "${exists($data)}", "text": "t" }] """,
        """ "body": [{ "$data": "${missing}", "$when": "${exists($root.missing)}", "text": "${x}" }, 1, null, "s"] """,
        """ "body": [{ "$data": "${people}", "items": [{ "$data": "${tags}", "text": "${t} ${$index} ${$root.n}" }], "label": "${name} ${$index}" }] """,
        """ "body": [[{ "text": "nested" }, ["list"]], "${many}", "${none}"] """,
        """ "body": [{ "$when": "${no}", "text": "x" }, { "$when": "${yes}", "text": "y" }, { "$when": "${missing.x}", "text": "z" }, { "$when": "${nothing == null}", "text": "w" }] """,
        """ "selectAction": { "$when": "${no}", "type": "Action.Submit" }, "x": { "$when": "${yes}", "y": { "$data": "${one}", "z": "${name}" } } """,
        """ "facts": { "$data": "${people}", "title": "${name}" } """,
        """ "speak": "${if(no, 'x', null)}" """,
        """ "actions": [{ "type": "Action.Execute", "$data": "${people}", "data": { "a": "${name}", "b": ["${age}", { "c": "${tags}" }] } }] """,
    ];

    public static IEnumerable<string> All =>
        [.. Expressions.Select(e => $$"""{ "type": "AdaptiveCard", "data": { "value": "${{{e.Replace("\"", "\\\"", StringComparison.Ordinal)}}}" } }"""),
         .. Members.Select(m => $$"""{ "type": "AdaptiveCard", "data": { {{m}} } }""")];
}
