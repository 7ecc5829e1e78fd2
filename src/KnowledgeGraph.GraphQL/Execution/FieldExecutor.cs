using System.Collections;
using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.4 Executing Fields: resolves one root field and everything below it into plain values.</summary>
/// <remarks>
/// A completed value is a plain value, an array of completed values, or a <see cref="ResultObject"/>; or <see cref="Failed"/>, which
/// says that an error has been raised and that the value around must become null.
/// </remarks>
internal sealed class FieldExecutor(RequestContext request, ErrorSink errors, Action<Exception, GraphQLError>? onUnexpectedError)
{
    private static readonly object FailedValue = new();

    /// <summary>Stands for a value that could not be had; its error is among the errors already.</summary>
    public static object Failed => FailedValue;

    /// <summary>§6.4 ExecuteField.</summary>
    public async ValueTask<object?> ExecuteAsync(SelectedField field, object? source, ResponsePath path)
    {
        if (field.IsTypeName)
        {
            return field.ParentType.Name;
        }

        object? value;
        try
        {
            value = field.Field.Resolver is { } resolver
                ? await resolver(new ResolverContext(request, field, source, path, errors)).ConfigureAwait(false)
                : DefaultResolver.Resolve(source, field.Field.Name);
        }
        catch (Exception exception) when (IsReportable(exception))
        {
            return Fail(exception, field.Field.Type, field, path);
        }

        return await CompleteAsync(field.Field.Type, field, value, path).ConfigureAwait(false);
    }

    /// <summary>Adds the error of a field that could not be answered, and gives what stands for its value.</summary>
    public object? Fail(Exception exception, TypeReference type, SelectedField field, ResponsePath path)
    {
        errors.Add(ToError(exception).At(path, field.Locations));
        return type.IsNonNull ? Failed : null;
    }

    /// <summary>Whether an exception belongs into the response; if not, the request is being cancelled.</summary>
    public bool IsReportable(Exception exception) =>
        exception is not OperationCanceledException || !request.CancellationToken.IsCancellationRequested;

    private GraphQLError ToError(Exception exception)
    {
        if (exception is GraphQLException expected)
        {
            return expected.Error;
        }

        var error = new GraphQLError("The service failed to answer this field. Its log says why.");
        onUnexpectedError?.Invoke(exception, error);
        return error;
    }

    // §6.4.3 CompleteValue
    private async ValueTask<object?> CompleteAsync(TypeReference type, SelectedField field, object? value, ResponsePath path)
    {
        object? completed;
        try
        {
            completed = value is null ? null : await CompleteNullableAsync(type.Nullable, field, value, path).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsReportable(exception))
        {
            return Fail(exception, type, field, path);
        }

        if (!type.IsNonNull)
        {
            return completed == Failed ? null : completed;
        }

        if (completed is null)
        {
            errors.Add(NullWhereNoneMayBe(field).At(path, field.Locations));
            return Failed;
        }

        return completed;
    }

    private ValueTask<object?> CompleteNullableAsync(TypeReference type, SelectedField field, object value, ResponsePath path)
    {
        if (type.ItemType is { } itemType)
        {
            return CompleteListAsync(itemType, field, value, path);
        }

        return type.NamedType switch
        {
            ScalarType scalar => new(Serialize(value, scalar)),
            EnumType enumType => new(Serialize(value, enumType)),
            var composite => CompleteObjectAsync(ConcreteType(composite, value), field, value, path),
        };
    }

    private async ValueTask<object?> CompleteListAsync(TypeReference itemType, SelectedField field, object value, ResponsePath path)
    {
        if (value is not IEnumerable items || value is string)
        {
            throw new InvalidOperationException($"{field} is a list, but its resolver returned a value of type {value.GetType()}.");
        }

        var index = 0;
        var pending = new PendingValues(capacity: 16);
        foreach (var item in items)
        {
            pending.Add(CompleteAsync(itemType, field, item, path.Item(index++)));
        }

        var completed = await pending.AllAsync().ConfigureAwait(false);
        return Array.IndexOf(completed, Failed) >= 0 ? Failed : completed;
    }

    private async ValueTask<object?> CompleteObjectAsync(ObjectType type, SelectedField field, object value, ResponsePath path)
    {
        var fields = field.Selections!.For(type);
        var pending = new PendingValues(fields.Length);
        foreach (var below in fields)
        {
            pending.Add(ExecuteAsync(below, value, path.Field(below.ResponseName)));
        }

        var completed = await pending.AllAsync().ConfigureAwait(false);
        return Array.IndexOf(completed, Failed) >= 0 ? Failed : new ResultObject(fields, completed);
    }

    // §6.4.3 ResolveAbstractType
    private ObjectType ConcreteType(NamedType type, object value)
    {
        if (type is ObjectType concrete)
        {
            return concrete;
        }

        var resolver = (type as InterfaceType)?.ResolveType ?? (type as UnionType)?.ResolveType ?? DefaultResolver.ResolveType;
        var name = resolver(value);
        return name is not null && request.Schema.FindType(name) is ObjectType resolved && request.Schema.IsPossibleType(type, resolved)
            ? resolved
            : throw new InvalidOperationException($"A value of the type \"{type}\" was resolved to \"{name}\", which is none of its possible types.");
    }

    // §6.4.3 CoerceResult
    private static object Serialize(object value, ScalarType type)
    {
        try
        {
            return type.Serialize(value) ?? throw new InvalidOperationException($"The scalar \"{type}\" serialized a value to null.");
        }
        catch (FormatException invalid)
        {
            throw new InvalidOperationException($"A resolver returned a value that the scalar \"{type}\" cannot hold. {invalid.Message}", invalid);
        }
    }

    private static string Serialize(object value, EnumType type)
    {
        try
        {
            return EnumCoercion.ToName(value, type);
        }
        catch (FormatException invalid)
        {
            throw new InvalidOperationException($"A resolver returned a value that the enum \"{type}\" does not have. {invalid.Message}", invalid);
        }
    }

    private GraphQLError NullWhereNoneMayBe(SelectedField field)
    {
        var error = new GraphQLError($"The field \"{field.ParentType.Name}.{field.Field.Name}\" must not be null, but there is no value.")
        {
            SpecifiedBy = Specification.Section("Handling-Execution-Errors"),
        };
        onUnexpectedError?.Invoke(new InvalidOperationException($"{field} is non-null, but its resolver returned null."), error);
        return error;
    }
}
