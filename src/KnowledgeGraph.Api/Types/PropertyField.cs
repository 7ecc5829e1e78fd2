namespace KnowledgeGraph.Api.Types;

/// <summary>A property as one type shows it.</summary>
/// <param name="Model">What is shown; the same for all types that inherit it.</param>
/// <param name="IsNonNull">Whether the type promises a value.</param>
internal sealed record PropertyField(PropertyModel Model, bool IsNonNull);
