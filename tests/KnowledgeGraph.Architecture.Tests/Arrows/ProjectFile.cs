using System.Xml.Linq;

namespace KnowledgeGraph.Architecture.Tests.Arrows;

/// <summary>What a project file of <c>src</c> asks for, sorted.</summary>
internal sealed record ProjectFile(string Name, string Sdk, string References, string Packages, string Frameworks)
{
    private const string Prefix = "KnowledgeGraph.";

    public static ProjectFile Read(string name)
    {
        var project = XElement.Parse(Repository.ReadText($"src/{Prefix}{name}/{Prefix}{name}.csproj"));
        return new ProjectFile(
            name,
            (string)project.Attribute("Sdk")!,
            Included(project, "ProjectReference", path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))[Prefix.Length..]),
            Included(project, "PackageReference", package => package),
            Included(project, "FrameworkReference", framework => framework));
    }

    /// <summary>The projects that are there, sorted.</summary>
    public static IEnumerable<string> Names() =>
        Repository.Files("src", "*.csproj").Select(file => Path.GetFileNameWithoutExtension(file)[Prefix.Length..]).Order(StringComparer.Ordinal);

    private static string Included(XElement project, string item, Func<string, string> name) =>
        string.Join(' ', project.Descendants(item).Select(element => name((string)element.Attribute("Include")!)).Order(StringComparer.Ordinal));
}
