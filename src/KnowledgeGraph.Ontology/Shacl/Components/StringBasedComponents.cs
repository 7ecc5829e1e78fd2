using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>SHACL §4.4, <see href="https://www.w3.org/TR/shacl/#core-components-string">String-based Constraint Components</see>.</summary>
internal static class StringBasedComponents
{
    public static IEnumerable<Constraint> Read(ShapeParameters parameters)
    {
        if (parameters.Number(Sh.MinLength) is { } least)
        {
            yield return new Constraint.MinLength(least);
        }

        if (parameters.Number(Sh.MaxLength) is { } most)
        {
            yield return new Constraint.MaxLength(most);
        }

        if (ReadPattern(parameters) is { } pattern)
        {
            yield return pattern;
        }

        if (parameters.SingleList(Sh.LanguageIn) is { } languages)
        {
            yield return new Constraint.LanguageIn([.. languages.OfType<Literal>().Select(language => language.LexicalForm)]);
        }

        // Unlike elsewhere, "1"^^xsd:boolean doesn't do.
        if (parameters.IsProperty && parameters.Flag(Sh.UniqueLang) && parameters.SingleLiteral(Sh.UniqueLang)?.LexicalForm == "true")
        {
            yield return new Constraint.UniqueLang();
        }
    }

    public static IEnumerable<ValidationResult> Validate(ShapeCheck check, Constraint constraint) => constraint switch
    {
        Constraint.MinLength least => check.EachUnless(
            value => TextOf(value) is { } text && Length(text) >= least.Length,
            Sh.MinLengthConstraintComponent,
            value => $"{check.Named(value)} must have at least {TermNames.Count(least.Length, "character")}."),
        Constraint.MaxLength most => check.EachUnless(
            value => TextOf(value) is { } text && Length(text) <= most.Length,
            Sh.MaxLengthConstraintComponent,
            value => $"{check.Named(value)} must have at most {TermNames.Count(most.Length, "character")}."),
        Constraint.Pattern pattern => ValidatePattern(check, pattern),
        Constraint.LanguageIn allowed => check.EachUnless(
            value => value is Literal { Language: { } tag } && allowed.Languages.Any(range => Matches(tag, range)),
            Sh.LanguageInConstraintComponent,
            value => $"{check.Named(value)} must be tagged with one of the languages {string.Join(", ", allowed.Languages)}."),
        Constraint.UniqueLang => ValidateUniqueLanguages(check),
        _ => [],
    };

    private static Constraint.Pattern? ReadPattern(ShapeParameters parameters)
    {
        if (parameters.SingleLiteral(Sh.Pattern) is not { } expression)
        {
            return null;
        }

        var pattern = new Constraint.Pattern(expression.LexicalForm, parameters.SingleLiteral(Sh.Flags)?.LexicalForm ?? "");
        try
        {
            _ = PatternExpressions.Compile(pattern);
            return pattern;
        }
        catch (ArgumentException exception)
        {
            parameters.Report(Sh.Pattern, $"is no regular expression: {exception.Message.TrimEnd('.')}");
            return null;
        }
    }

    private static IEnumerable<ValidationResult> ValidatePattern(ShapeCheck check, Constraint.Pattern pattern)
    {
        var expression = PatternExpressions.Compile(pattern);
        return check.EachUnless(
            value => TextOf(value) is { } text && IsMatch(expression, text),
            Sh.PatternConstraintComponent,
            value => $"{check.Named(value)} must match the pattern \"{pattern.Expression}\".");
    }

    private static bool IsMatch(Regex expression, string text)
    {
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static IEnumerable<ValidationResult> ValidateUniqueLanguages(ShapeCheck check) =>
        check.Values
            .OfType<Literal>()
            .Where(literal => literal.Language is not null)
            .GroupBy(literal => literal.Language!, StringComparer.OrdinalIgnoreCase)
            .Where(sameLanguage => sameLanguage.Count() > 1)
            .Select(sameLanguage => check.Fault(
                Sh.UniqueLangConstraintComponent,
                $"{check.Written(check.Focus)} has {sameLanguage.Count()} values of {check.Path} in the language {sameLanguage.Key}: keep one."));

    private static string? TextOf(Term value) => value switch
    {
        Iri iri => iri.Value,
        Literal literal => literal.LexicalForm,
        _ => null,
    };

    private static int Length(string text) => text.EnumerateRunes().Count();

    // SPARQL's langMatches: RFC 4647, basic filtering.
    private static bool Matches(string tag, string range) =>
        range == "*"
        || tag.Equals(range, StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith($"{range}-", StringComparison.OrdinalIgnoreCase);
}
