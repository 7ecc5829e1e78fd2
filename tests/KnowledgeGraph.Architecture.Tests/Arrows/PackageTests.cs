using System.Xml.Linq;

namespace KnowledgeGraph.Architecture.Tests.Arrows;

/// <summary>A clone builds the same everywhere: one version a package, written in one place, and no registry's address in a lock file.</summary>
public sealed class PackageTests
{
    [Fact]
    public void Versions_stand_in_one_place()
    {
        Violation.AssertNone(
            from file in Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj"))
            from package in XElement.Parse(Repository.ReadText(file)).Descendants("PackageReference")
            where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null
            select new Violation(file, 1, $"{package.Attribute("Include")?.Value} has a version of its own.", "Move it to Directory.Packages.props."));
    }

    [Fact]
    public void Every_project_has_a_lock_file()
    {
        Violation.AssertNone(
            from file in Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj"))
            where !File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, "packages.lock.json"))
            select new Violation(file, 1, "its packages are not locked.", "Restore it and commit packages.lock.json."));
    }

    [Fact]
    public void No_lock_file_names_a_registry()
    {
        Violation.AssertNone(
            from file in Repository.Files("src", "package-lock.json")
            let lines = Repository.ReadText(file).Split('\n')
            from line in Enumerable.Range(1, lines.Length)
            where lines[line - 1].Contains("\"resolved\":", StringComparison.Ordinal)
            select new Violation(file, line, "it names a registry.", "Set omit-lockfile-registry-resolved=true in .npmrc and install again."));
    }
}
