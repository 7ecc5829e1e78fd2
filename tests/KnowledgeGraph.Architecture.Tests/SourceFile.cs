using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>A C# file by its path from the repository's root, written with slashes.</summary>
internal sealed class SourceFile(string path, string text)
{
    private const string ProjectPrefix = "KnowledgeGraph.";

    private readonly Lazy<CompilationUnitSyntax> _root = new(() =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)).GetCompilationUnitRoot());

    public string Path => path;

    public string Text => text;

    public CompilationUnitSyntax Root => _root.Value;

    /// <summary>The file's name without its extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>The project's name without the common prefix, such as <c>Graph.Embedded</c>.</summary>
    public string Project => path.Split('/')[1][ProjectPrefix.Length..];

    /// <summary>The folders between the project and the file.</summary>
    public IReadOnlyList<string> Folders => path.Split('/')[2..^1];

    /// <summary>What is wrong at a place of this file.</summary>
    public Violation Violation(SyntaxNodeOrToken at, string finding, string remedy) =>
        new(path, at.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1, finding, remedy);
}
