using static KnowledgeGraph.Ontology.Tests.Shacl.Validation;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

/// <summary>SHACL §4.4.</summary>
public sealed class StringBasedComponentsTests
{
    [Theory]
    [InlineData("sh:minLength 3", "\"ab\"", "MinLength: The value \"ab\" of lib:p must have at least 3 characters.")]
    [InlineData("sh:maxLength 1", "\"ab\"", "MaxLength: The value \"ab\" of lib:p must have at most 1 character.")]
    [InlineData("sh:maxLength 99", "[]", "MaxLength: The value [ ] of lib:p must have at most 99 characters.")]
    [InlineData("sh:pattern \"^[0-2][0-9]:[0-5][0-9]$\"", "\"7:30\"", "Pattern: The value \"7:30\" of lib:p must match the pattern \"^[0-2][0-9]:[0-5][0-9]$\".")]
    [InlineData("sh:pattern \"b$\"", "\"b\\n\"", "Pattern: The value \"b\n\" of lib:p must match the pattern \"b$\".")]
    [InlineData("sh:languageIn ( \"en\" \"de\" )", "\"livre\"@fr", "LanguageIn: The value \"livre\"@fr of lib:p must be tagged with one of the languages en, de.")]
    [InlineData("sh:languageIn ( \"en\" )", "\"book\"", "LanguageIn: The value \"book\" of lib:p must be tagged with one of the languages en.")]
    public void A_text_that_does_not_fit_is_found(string constraint, string value, string expected) =>
        AssertFinds($"sh:property [ sh:path lib:p ; {constraint} ]", $"id:x lib:p {value} .", expected);

    [Theory]
    [InlineData("sh:maxLength 1", "\"\U0001F4D6\"")]
    [InlineData("sh:pattern \"BOOK\" ; sh:flags \"i\"", "\"a book\"")]
    [InlineData("sh:pattern \"a.c\" ; sh:flags \"q\"", "\"a.c\"")]
    [InlineData("sh:pattern \"^\\\\i\\\\c*$\"", "\"name-1\"")]
    [InlineData("sh:pattern \"[$]$\"", "\"5 $\"")]
    [InlineData("sh:pattern \"^a$\" ; sh:flags \"m\"", "\"b\\na\\nc\"")]
    [InlineData("sh:languageIn ( \"en\" )", "\"colour\"@en-GB")]
    [InlineData("sh:pattern \"example\"", "id:y")]
    public void A_text_that_fits_conforms(string constraint, string value) =>
        AssertConforms($"sh:property [ sh:path lib:p ; {constraint} ]", $"id:x lib:p {value} .");

    [Fact]
    public void Two_texts_in_one_language_are_found() => AssertFinds(
        "sh:property [ sh:path lib:p ; sh:uniqueLang true ]",
        "id:x lib:p \"book\"@en , \"tome\"@EN , \"Buch\"@de , \"plain\" , \"other\" .",
        "UniqueLang: id:x has 2 values of lib:p in the language en: keep one.");
}
