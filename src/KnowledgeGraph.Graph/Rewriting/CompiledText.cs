using System.Text;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>
/// Writes compiled paths and filters as text: equal text means equal meaning, over processes and ontology versions. That is how a reload
/// knows which rules changed.
/// </summary>
public sealed class CompiledText
{
    private readonly StringBuilder _text = new();
    private readonly Symbols _symbols;

    private CompiledText(Symbols symbols) => _symbols = symbols;

    /// <summary>The text of a filter.</summary>
    public static string Of(Filter filter, Symbols symbols)
    {
        var writer = new CompiledText(symbols);
        writer.Write(filter);
        return writer._text.ToString();
    }

    /// <summary>The text of a path.</summary>
    public static string Of(PathExpression path, Symbols symbols)
    {
        var writer = new CompiledText(symbols);
        writer.Write(path);
        return writer._text.ToString();
    }

    private void Write(PathExpression path)
    {
        switch (path)
        {
            case PathExpression.Edge edge:
                _text.Append(edge.Inverse ? "^<" : "<").Append(_symbols.NameOf(edge.Predicate)).Append('>');
                break;
            case PathExpression.Sequence sequence:
                WriteAll("seq", sequence.Steps, Write);
                break;
            case PathExpression.Union union:
                WriteAll("alt", union.Branches, Write);
                break;
            case PathExpression.Closure closure:
                WriteAll("plus", [closure.Step], Write);
                break;
            case PathExpression.Test test:
                WriteAll("test", [test.Condition], Write);
                break;
            case PathExpression.NotSelf notSelf:
                WriteAll("notSelf", [notSelf.Path], Write);
                break;
            case PathExpression.Choice choice:
                WriteAll("choice", choice.Cases, c => Write($"<{c.Iri}> if ", c.Condition));
                break;
            case PathExpression.Inferred inferred:
                Write(inferred.Path);
                break;
        }
    }

    private void Write(Filter filter)
    {
        switch (filter)
        {
            case Filter.And and:
                WriteAll("and", and.Operands, Write);
                break;
            case Filter.Or or:
                WriteAll("or", or.Operands, Write);
                break;
            case Filter.Not not:
                WriteAll("not", [not.Operand], Write);
                break;
            case Filter.IsOneOf one:
                WriteAll("is", one.Iris.Order(StringComparer.Ordinal), i => _text.Append(i));
                break;
            case Filter.HasType type:
                WriteAll("type", type.Classes.Select(_symbols.NameOf).Order(StringComparer.Ordinal), c => _text.Append(c));
                break;
            case Filter.Value value:
                WriteValue(value);
                break;
            case Filter.HasValue has:
                WriteAll("has", [has.Of], Write);
                break;
            case Filter.ValueCount count:
                _text.Append("values").Append(Bounds(count.Min, count.Max));
                Write(count.Of);
                break;
            case Filter.ValidNow valid:
                _text.Append("validNow(").Append(_symbols.NameOf(valid.From)).Append(' ').Append(_symbols.NameOf(valid.Until)).Append(')');
                break;
            case Filter.NotAfterNow time:
                _text.Append("notAfterNow(").Append(_symbols.NameOf(time.Time)).Append(')');
                break;
            case Filter.Condition condition:
                WriteAll("condition", [condition.Operand], Write);
                break;
            case Filter.Inferred inferred:
                Write(inferred.Operand);
                break;
            default:
                WriteOverPath(filter);
                break;
        }
    }

    private void WriteOverPath(Filter filter)
    {
        switch (filter)
        {
            case Filter.Some some:
                Write("some ", some.Path, some.Of);
                break;
            case Filter.Every every:
                Write("every ", every.Path, every.Of);
                break;
            case Filter.Count count:
                Write($"count{Bounds(count.Min, count.Max)}{Window(count.Window)} ", count.Path, count.Of);
                break;
            case Filter.DistinctWeeks weeks:
                Write($"weeks[{weeks.Weeks}]{Window(weeks.Window)} ", weeks.Path, Filter.True);
                break;
            case Filter.MinShare share:
                Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"share[{share.Share}]{Window(share.Window)} "), share.Path, share.OfThose);
                Write(share.Of);
                break;
            case Filter.FollowedWithin followed:
                Write($"followed[{followed.Days}]{Window(followed.Window)} ", followed.Path, followed.OfThose);
                Write(followed.Of);
                break;
        }
    }

    private void WriteValue(Filter.Value value)
    {
        _text.Append(value.Comparison).Append(value.IgnoreCase ? "~" : "").Append('@').AppendJoin(',', value.Languages);
        WriteAll("", value.Operands, o => _text.Append(o.Kind).Append(':').Append(ValueCodec.Display(o)));
        Write(value.Of);
    }

    private void Write(ValueExpression value)
    {
        switch (value)
        {
            case ValueExpression.Stored stored:
                WriteAll("stored", stored.Predicates.Select(_symbols.NameOf), p => _text.Append(p));
                break;
            case ValueExpression.MaskedUntilPast masked:
                _text.Append("untilPast ").Append(_symbols.NameOf(masked.Predicate));
                break;
            case ValueExpression.WhileAhead ahead:
                _text.Append("whileAhead ").Append(_symbols.NameOf(ahead.Predicate));
                break;
            default:
                _text.Append("iri");
                break;
        }
    }

    private void Write(string before, Filter filter)
    {
        _text.Append(before);
        Write(filter);
    }

    private void Write(string before, PathExpression path, Filter filter)
    {
        _text.Append(before);
        Write(path);
        _text.Append(" : ");
        Write(filter);
    }

    private void WriteAll<T>(string name, IEnumerable<T> parts, Action<T> write)
    {
        _text.Append(name).Append('(');
        var isFirst = true;
        foreach (var part in parts)
        {
            _text.Append(isFirst ? "" : " ; ");
            isFirst = false;
            write(part);
        }

        _text.Append(')');
    }

    private static string Bounds(int? min, int? max) => $"[{min}..{max}]";

    private static string Window(TimeWindow window) => $"{(window.WithinDays is { } days ? $" in {days}d" : "")}{(window.Latest ? " latest" : "")}";
}
