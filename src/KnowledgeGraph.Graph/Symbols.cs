using System.Collections.Concurrent;

namespace KnowledgeGraph.Graph;

/// <summary>
/// The IRIs of classes and predicates that one store knows, numbered as they come. It only grows, so that a number stays valid over
/// ontology versions. Safe for concurrent use.
/// </summary>
public sealed class Symbols
{
    private readonly ConcurrentDictionary<string, Symbol> _byName = new(StringComparer.Ordinal);
    private readonly Lock _growing = new();
    private string[] _names = new string[256];
    private int _count;

    /// <summary>The symbol of an IRI, made on first use.</summary>
    public Symbol Of(string iri)
    {
        ArgumentException.ThrowIfNullOrEmpty(iri);
        return _byName.TryGetValue(iri, out var known) ? known : Add(iri);
    }

    /// <summary>The symbol of an IRI if it has one.</summary>
    public bool TryFind(string iri, out Symbol symbol) => _byName.TryGetValue(iri, out symbol);

    /// <summary>The IRI of a symbol.</summary>
    public string NameOf(Symbol symbol) => Volatile.Read(ref _names)[symbol.Id];

    private Symbol Add(string iri)
    {
        lock (_growing)
        {
            if (_byName.TryGetValue(iri, out var known))
            {
                return known;
            }

            if (_count == _names.Length)
            {
                var larger = new string[_names.Length * 2];
                _names.CopyTo(larger, 0);
                Volatile.Write(ref _names, larger);
            }

            _names[_count] = iri;
            var symbol = new Symbol(_count++);
            _byName[iri] = symbol;
            return symbol;
        }
    }
}
