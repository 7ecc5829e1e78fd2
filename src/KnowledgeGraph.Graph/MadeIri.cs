using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Graph;

/// <summary>
/// IRIs that the service makes: <c>&lt;individuals&gt;&lt;kind&gt;-&lt;first 32 hexadecimal digits of SHA-256 over the NUL-joined parts&gt;</c>
/// (semantics.md, section 5). The same parts always give the same IRI.
/// </summary>
public static partial class MadeIri
{
    // The kinds of nodes; whoever makes one names its own.
    private const string ShownKinds = "identity|visitor|relationship|record|interaction|utterance|issue|blank";

    /// <summary>Kind of an alias by which a node is found by its key (<c>owl:hasKey</c>); nobody is shown it.</summary>
    public const string KeyKind = "key";

    /// <summary>Kind of an alias by which a node is found by the request that made it; nobody is shown it.</summary>
    public const string RequestKind = "request";

    /// <summary>The IRI of a kind and its parts.</summary>
    public static string Of(string individualsNamespace, string kind, params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return $"{individualsNamespace}{kind}-{Convert.ToHexStringLower(hash.AsSpan(0, 16))}";
    }

    /// <summary>True if the IRI has the form of those that the service makes, and is of one of its kinds.</summary>
    public static bool IsMade(string iri) => Form().IsMatch(iri);

    /// <summary>True if the IRI is of <see cref="KeyKind"/>.</summary>
    public static bool IsKey(string iri) => KeyForm().IsMatch(iri);

    /// <summary>True if the IRI serves look-up only.</summary>
    public static bool IsHidden(string iri) => HiddenForm().IsMatch(iri);

    [GeneratedRegex($"[/#:]({ShownKinds}|{KeyKind}|{RequestKind})-[0-9a-f]{{32}}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex($"[/#:]{KeyKind}-[0-9a-f]{{32}}$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyForm();

    [GeneratedRegex($"[/#:]({KeyKind}|{RequestKind})-[0-9a-f]{{32}}$", RegexOptions.CultureInvariant)]
    private static partial Regex HiddenForm();
}
