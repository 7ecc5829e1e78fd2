using System.Text;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>
/// Rewrites a query for a schema under new names. A field that has got another name is asked under its old one as alias, so that answers have the
/// same keys.
/// </summary>
internal sealed class QueryRenaming
{
    private const string Root = "Query";
    private static readonly string[] TakeClassNames = ["inClass", "issueClass", "class", "field"];
    private readonly NameRenaming _names;
    private readonly SchemaFields _schema;
    private readonly string _query;
    private readonly List<(int At, int Length, string Text)> _edits = [];

    private QueryRenaming(NameRenaming names, SchemaFields schema, string query)
    {
        _names = names;
        _schema = schema;
        _query = query;
    }

    /// <summary>The query for the renamed schema.</summary>
    public static string Rename(NameRenaming names, SchemaFields schema, string query)
    {
        var renaming = new QueryRenaming(names, schema, query);
        foreach (var operation in Parser.ParseDocument(query).Operations)
        {
            foreach (var value in operation.Variables.Select(variable => variable.DefaultValue).OfType<ValueNode>())
            {
                renaming.Value(value, "", "");
            }

            renaming.Selections(operation.SelectionSet, Root);
        }

        return renaming.Edited();
    }

    private void Selections(SelectionSetNode selections, string type)
    {
        foreach (var selection in selections.Selections)
        {
            if (selection is FieldNode field && !field.Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Field(field, type);
            }
            else if (selection is InlineFragmentNode fragment)
            {
                Fragment(fragment, type);
            }
        }
    }

    private void Field(FieldNode field, string type)
    {
        var name = NewName(type, field.Name.Value);
        if (name != field.Name.Value)
        {
            Edit(field.Name.Start, field.Name.Value, field.Alias is null ? $"{field.Name.Value}: {name}" : name);
        }

        foreach (var argument in field.Arguments)
        {
            Value(argument.Value, _schema.TypeOf(SchemaFields.ArgumentsOf(type, name), argument.Name.Value), argument.Name.Value);
        }

        if (field.SelectionSet is { } selections)
        {
            Selections(selections, _schema.TypeOf(type, name));
        }
    }

    private void Fragment(InlineFragmentNode fragment, string type)
    {
        if (fragment.TypeCondition is { } condition)
        {
            type = NameRenaming.Candidates(condition.Name).First(_schema.Has);
            Edit(condition.Start, condition.Name, type);
        }

        Selections(fragment.SelectionSet, type);
    }

    private void Value(ValueNode value, string type, string key)
    {
        switch (value)
        {
            case StringValueNode text:
                var renamed = TakeClassNames.Contains(key) ? _names.OfLocalName(_names.OfPrefixedName(text.Value)) : _names.OfPrefixedName(text.Value);
                Edit(text.Start, $"\"{text.Value}\"", $"\"{renamed}\"");
                break;
            case ListValueNode list:
                list.Items.ToList().ForEach(item => Value(item, type, key));
                break;
            case ObjectValueNode map:
                map.Fields.ToList().ForEach(field => InputField(field, type));
                break;
        }
    }

    private void InputField(ObjectFieldNode field, string type)
    {
        var name = NewName(type, field.Name.Value);
        Edit(field.Name.Start, field.Name.Value, name);
        Value(field.Value, _schema.TypeOf(type, name), name);
    }

    private string NewName(string type, string name) => NameRenaming.Candidates(name).FirstOrDefault(candidate => _schema.Has(type, candidate))
        ?? throw new ArgumentException($"Under the new names {type} has no field for {name}.", nameof(name));

    private void Edit(SourcePosition start, string old, string text)
    {
        var at = _query.Split('\n').Take(start.Line - 1).Sum(line => line.Length + 1) + start.Column - 1;
        Assert.Equal(old, _query.Substring(at, old.Length));
        _edits.Add((at, old.Length, text));
    }

    private string Edited()
    {
        var edited = new StringBuilder(_query);
        foreach (var (at, length, text) in _edits.OrderByDescending(edit => edit.At))
        {
            edited.Remove(at, length).Insert(at, text);
        }

        return edited.ToString();
    }
}
