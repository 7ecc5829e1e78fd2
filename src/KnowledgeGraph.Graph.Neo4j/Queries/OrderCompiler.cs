using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Turns the keys of an order into terms, and a place in the order into the condition for what stands after it.</summary>
internal sealed class OrderCompiler(CompilationContext context)
{
    private readonly ValueTestCompiler _texts = new(context.Parameters);

    /// <summary>The terms of an order of a variable's nodes.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="after">The place from which on the page is wanted.</param>
    public ImmutableArray<OrderTerm> Terms(string variable, ImmutableArray<OrderKey> keys, PagePosition? after) =>
        [.. keys.Select((key, i) => Term(variable, key, after?.Keys[i]))];

    /// <summary>The condition that a node stands after a place.</summary>
    public string After(string variable, ImmutableArray<OrderTerm> terms, PagePosition place)
    {
        var iri = ValueSources.OfIri(variable);
        var condition = _texts.InOrder(iri.Expression, iri.SortKey, ">", place.Iri);
        for (var i = terms.Length - 1; i >= 0; i--)
        {
            var (term, value) = (terms[i], place.Keys[i]);
            condition = value is null
                ? CypherLogic.And([$"{term.Variable} IS NULL", condition])
                : CypherLogic.Or([$"{term.Variable} IS NULL", Beyond(term, value), CypherLogic.And([Same(term, value), condition])]);
        }

        return condition;
    }

    private OrderTerm Term(string variable, OrderKey key, StoredValue? after)
    {
        var name = context.NewVariable();
        if (!key.Steps.All(context.Paths.CanLead))
        {
            return new OrderTerm(name, "null", key.IsDescending, "null", new KeyShape([], false));
        }

        var (clauses, end) = (new Clauses(), variable);
        if (!key.Steps.IsEmpty)
        {
            end = context.NewVariable();
            context.Paths.Walk(clauses, variable, new PathExpression.Sequence(key.Steps), end);
        }

        return key.Of is null ? OfCount(name, key, clauses, end, isNested: end != variable)
            : context.Values.Of(end, key.Of) is var sources && sources.Count == 0 ? new OrderTerm(name, "null", key.IsDescending, "null", new KeyShape([], false))
            : sources.Count == 1 && !NeedsKey(sources[0], after) ? OfColumn(name, key, clauses, sources[0], end, isNested: end != variable)
            : OfColumns(name, key, clauses, sources, end);
    }

    private OrderTerm OfCount(string name, OrderKey key, Clauses clauses, string end, bool isNested)
    {
        var counted = "0";
        if (context.Paths.CanLead(key.Counted!))
        {
            var (body, reached) = (new Clauses(), context.NewVariable());
            context.Paths.WalkOnce(body, end, key.Counted!, reached);
            counted = $"COUNT {{ {body} RETURN {reached} }}";
        }

        return new OrderTerm(name, isNested ? Best(clauses, counted, key) : counted, key.IsDescending, name, new KeyShape([], false));
    }

    private static OrderTerm OfColumn(string name, OrderKey key, Clauses clauses, ValueSource source, string end, bool isNested)
    {
        var definition = source.IsText ? (isNested ? Best(clauses, source.BestText(end, key.IsDescending), key) : source.BestText(end, key.IsDescending))
            : source.IsList ? Best(clauses.Then($"UNWIND {source.AsList} AS y"), "y", key)
            : isNested ? Best(clauses, source.Expression, key)
            : source.Expression;
        return new OrderTerm(name, definition, key.IsDescending, source.Kind == ValueKind.Double ? $"toString({name})" : name, new KeyShape([source], false));
    }

    // No max or min: an aggregate in a subquery isn't allowed everywhere that a subquery is.
    private static string Best(Clauses clauses, string value, OrderKey key) =>
        $"COLLECT {{ {clauses.With($"{value} AS x").Where("x IS NOT NULL")} RETURN x ORDER BY x{(key.IsDescending ? " DESC" : "")} LIMIT 1 }}[0]";

    // A candidate is [kind, value, language, place of its source, key of its text]; of values in several columns the best is found by the first three.
    private OrderTerm OfColumns(string name, OrderKey key, Clauses clauses, IReadOnlyList<ValueSource> sources, string end)
    {
        var scale = sources.Max(s => s.Scale);
        var candidates = sources.Select((source, place) => Candidates(source, place, scale, end, key.IsDescending));
        var way = key.IsDescending ? " DESC" : "";
        clauses.Then($"UNWIND {string.Join(" + ", candidates)} AS c").With("c").Where("c[1] IS NOT NULL");
        var definition = $"COLLECT {{ {clauses} RETURN c ORDER BY c[0]{way}, c[1]{way}, c[2]{way} LIMIT 1 }}[0]";
        return new OrderTerm(name, definition, key.IsDescending, $"[{name}[3], toString({name}[1])]", new KeyShape([.. sources], true));
    }

    private string Candidates(ValueSource source, int place, int scale, string end, bool isDescending)
    {
        var (kind, language) = ((int)source.Kind, context.Parameters.Add(source.Language?.ToUpperInvariant() ?? ""));
        if (source.IsText)
        {
            return $"[[{kind}, {source.BestText(end, isDescending)}, {language}, {place}, coalesce({source.BestTextKey(isDescending)}, '')]]";
        }

        var factor = source.Kind == ValueKind.Decimal && source.Scale < scale ? $" * {PowerOfTen(scale - source.Scale)}" : "";
        return source.IsList
            ? $"[x IN {source.AsList} | [{kind}, x{factor}, '', {place}, '']]"
            : $"[[{kind}, {source.Expression}{factor}, '', {place}, '']]";
    }

    private static bool NeedsKey(ValueSource source, StoredValue? after) => source.IsText && after is not null && CodePointKey.IsNeededFor(after.Text);

    private string Same(OrderTerm term, StoredValue value)
    {
        if (term.Shape.NamesSource)
        {
            return CypherLogic.And([$"{term.Variable}[0] = {(int)value.Kind}", SameValue($"{term.Variable}[1]", Widest(term, value), value), SameLanguage(term, value)]);
        }

        return term.Shape.Sources is [var source] ? SameValue(term.Variable, source, value) : $"{term.Variable} = {context.Parameters.Add(value.Number)}";
    }

    private string Beyond(OrderTerm term, StoredValue value)
    {
        var sign = term.IsDescending ? "<" : ">";
        if (!term.Shape.NamesSource)
        {
            return term.Shape.Sources is [var source]
                ? BeyondValue(term.Variable, null, sign, source, value)
                : $"coalesce({term.Variable} {sign} {context.Parameters.Add(value.Number)}, false)";
        }

        var (kind, widest) = (term.Variable + "[0]", Widest(term, value));
        var language = $"{term.Variable}[2] {sign} {context.Parameters.Add(value.Language?.ToUpperInvariant() ?? "")}";
        return CypherLogic.Or(
        [
            $"{kind} {sign} {(int)value.Kind}",
            CypherLogic.And([$"{kind} = {(int)value.Kind}", BeyondValue($"{term.Variable}[1]", $"{term.Variable}[4]", sign, widest, value)]),
            CypherLogic.And([$"{kind} = {(int)value.Kind}", SameValue($"{term.Variable}[1]", widest, value), language]),
        ]);
    }

    // Decimals of several scales were brought to the widest.
    private static ValueSource Widest(OrderTerm term, StoredValue value) =>
        term.Shape.Sources.Where(s => s.Kind == value.Kind).MaxBy(s => s.Scale) ?? term.Shape.Sources[0];

    private string SameLanguage(OrderTerm term, StoredValue value) =>
        $"{term.Variable}[2] = {context.Parameters.Add(value.Language?.ToUpperInvariant() ?? "")}";

    private string SameValue(string variable, ValueSource source, StoredValue value) =>
        (source.IsText ? value.Text : ColumnOperand.Equal(source, value)) is { } operand
            ? $"coalesce({variable} = {context.Parameters.Add(operand)}, false)"
            : CypherLogic.False;

    private string BeyondValue(string variable, string? sortKey, string sign, ValueSource source, StoredValue value)
    {
        if (source.Kind != value.Kind && !source.IsText)
        {
            return source.Kind < value.Kind == (sign == "<") ? $"{variable} IS NOT NULL" : CypherLogic.False;
        }

        if (source.IsText)
        {
            return $"coalesce({_texts.InOrder(variable, sortKey, sign, value.Text)}, false)";
        }

        var operand = ColumnOperand.Ordered(source, sign, value);
        return operand.Constant ?? $"coalesce({variable} {operand.Sign} {context.Parameters.Add(operand.Value!)}, false)";
    }

    private static long PowerOfTen(int digits) => (long)Math.Pow(10, digits);
}
