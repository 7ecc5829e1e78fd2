namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>Finds where numbers end.</summary>
internal static class NumberScanner
{
    // [19] INTEGER ::= [+-]? [0-9]+    [20] DECIMAL ::= [+-]? [0-9]* '.' [0-9]+
    // [21] DOUBLE ::= [+-]? ([0-9]+ '.' [0-9]* EXPONENT | '.' [0-9]+ EXPONENT | [0-9]+ EXPONENT)
    public static Token Scan(ref Utf8Input input)
    {
        var start = input.Peek(0) is '+' or '-' ? 1 : 0;
        var end = SkipDigits(ref input, start);
        var kind = TokenKind.Integer;
        if (input.Peek(end) == '.')
        {
            var afterPoint = SkipDigits(ref input, end + 1);
            if (afterPoint > end + 1 || (end > start && ExponentLength(ref input, afterPoint) > 0))
            {
                kind = TokenKind.Decimal;
                end = afterPoint;
            }
        }

        if (end == start)
        {
            input.Fail(end, "a digit");
        }

        var exponent = ExponentLength(ref input, end);
        return new Token(exponent > 0 ? TokenKind.Double : kind, end + exponent);
    }

    // [154s] EXPONENT ::= [eE] [+-]? [0-9]+
    private static int ExponentLength(ref Utf8Input input, int start)
    {
        if (input.Peek(start) is not ('e' or 'E'))
        {
            return 0;
        }

        var digits = start + (input.Peek(start + 1) is '+' or '-' ? 2 : 1);
        var end = SkipDigits(ref input, digits);
        return end > digits ? end - start : 0;
    }

    private static int SkipDigits(ref Utf8Input input, int start)
    {
        while (NameCharacters.IsDigit(input.Peek(start)))
        {
            start++;
        }

        return start;
    }
}
