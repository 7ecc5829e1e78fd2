using System.Text;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Rdf.Tests.Turtle;

public sealed class TurtleErrorTests
{
    public static TheoryData<string, string> Faults => new()
    {
        // Statements
        { "<urn:s> <urn:p> <urn:o>", "1:24: expected ',', ';' or '.' after an object, found the document's end" },
        { "<urn:s> <urn:p> <urn:o>\n<urn:s2> <urn:p> 1 .", "2:1: expected ',', ';' or '.' after an object, found '<urn:s2>'" },
        { "<urn:s> <urn:p> .", "1:17: expected an object (an IRI, a blank node, a collection or a literal), found '.'" },
        { "<urn:s> <urn:p> 1, .", "1:20: expected an object (an IRI, a blank node, a collection or a literal), found '.'" },
        { "<urn:s> .", "1:9: expected a predicate (an IRI or 'a'), found '.'" },
        { "<urn:s> _:p 1 .", "1:9: expected a predicate (an IRI or 'a'), found '_:p'" },
        { "<urn:s> true 1 .", "1:9: expected a predicate (an IRI or 'a'), found 'true'" },
        { "'s' <urn:p> 1 .", "1:1: expected a subject (an IRI, a blank node or a collection) or a directive, found ''s''" },
        { "a <urn:p> 1 .", "1:1: expected a subject (an IRI, a blank node or a collection) or a directive, found 'a'" },
        { "[] .", "1:4: expected a predicate (an IRI or 'a'), found '.'" },
        { "<urn:s> <urn:p> [ <urn:q> 1 .", "1:29: expected ',', ';' or ']' after an object, found '.'" },
        { "<urn:s> <urn:p> ( 1 .", "1:21: expected an object (an IRI, a blank node, a collection or a literal), found '.'" },
        { "<urn:s> <urn:p> True .", "1:17: expected an object (an IRI, a blank node, a collection or a literal), found 'True'" },
        { "<urn:s> <urn:p> 1 ] .", "1:19: expected ',', ';' or '.' after an object, found ']'" },
        { "<urn:s> <urn:p> 'x'^^'y' .", "1:22: expected the IRI of a datatype, found ''y''" },
        { "<urn:s> <urn:p> 'x'^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> .", "1:22: expected a language tag instead of rdf:langString, found '<http://www.w3.org/1999/02/22-rdf-syntax...'" },

        // Directives
        { "@prefix pce <urn:x> .", "1:9: expected a prefix that ends with ':', found 'pce'" },
        { "@prefix pce:x <urn:x> .", "1:9: expected a prefix that ends with ':', found 'pce:x'" },
        { "@prefix pce: pce:x .", "1:14: expected an IRI in angle brackets, found 'pce:x'" },
        { "@prefix pce: <urn:x>\n<urn:s> a pce:T .", "2:1: expected '.' after the directive, found '<urn:s>'" },
        { "PREFIX pce: <urn:x> .", "1:21: expected a subject (an IRI, a blank node or a collection) or a directive, found '.'" },
        { "@Prefix pce: <urn:x> .", "1:1: expected '@prefix' or '@base', found '@Prefix'" },
        { "@prefix pce: <x> .", "1:14: expected an absolute IRI, since no base is declared, found '<x>'" },
        { "<urn:s> a pce:Customer .", "1:11: expected a declared prefix ('pce:' is not), found 'pce:Customer'" },

        // Terms
        { "<urn:s> <urn:p <urn:o> .", "1:15: expected '>' to close the IRI, found U+0020" },
        { "<urn:s> <urn:p> <urn:o .\n", "1:23: expected '>' to close the IRI, found U+0020" },
        { "<urn:{s}> <urn:p> 1 .", "1:6: expected '>' to close the IRI, found '{'" },
        { "<urn:s", "1:7: expected '>' to close the IRI, found the document's end" },
        { @"<urn:\u0020> <urn:p> 1 .", @"1:1: expected an IRI (the character U+0020 may not stand in it), found '<urn:\u0020>'" },
        { @"<urn:\x> <urn:p> 1 .", @"1:6: expected '>' to close the IRI, found '\'" },
        { "<urn:s> <urn:p> 'open", "1:22: expected ''' to close the text, found the document's end" },
        { "<urn:s> <urn:p> \"open\n\" .", "1:22: expected '\"' to close the text, found the line's end" },
        { "<urn:s> <urn:p> '''open\n'' .", "1:17: expected ''' to close the text that begins here, found the document's end" },
        { @"<urn:s> <urn:p> ""a\qb"" .", @"1:20: expected one of t b n r f "" ' \ u U after the backslash, found 'q'" },
        { @"<urn:s> <urn:p> ""a\u12g4"" .", "1:23: expected 4 hexadecimal digits in the escape, found 'g'" },
        { @"<urn:s> <urn:p> ""a\U0011FFFF"" .", @"1:19: expected an escape of a Unicode character, found '\U0011FFFF'" },
        { @"<urn:s> <urn:p> ""a\uD800"" .", @"1:19: expected an escape of a Unicode character, found '\uD800'" },
        { "<urn:s> <urn:p> 'x'@ .", "1:21: expected a language tag, 'prefix' or 'base' after '@', found U+0020" },
        { "<urn:s> <urn:p> 'x'@en- .", "1:24: expected a digit, found U+0020" },
        { "_x <urn:p> 1 .", "1:2: expected ':' after the underscore of a blank node, found 'x'" },
        { "_:- <urn:p> 1 .", "1:3: expected a label of letters, digits and underscores after '_:', found '-'" },
        { "<urn:s> <urn:p> +x .", "1:18: expected a digit, found 'x'" },
        { "<urn:s> <urn:p> 1e .", "1:18: expected ',', ';' or '.' after an object, found 'e'" },
        { "<urn:s> <urn:p> & .", "1:17: expected a term or a mark, found '&'" },
        { "@prefix id: <urn:> .\nid:a%2 a id:x .", "2:5: expected two hexadecimal digits after '%', found neither" },
        { "@prefix id: <urn:> .\nid:a\\b a id:x .", @"2:6: expected one of _~.-!$&'()*+,;=/?#@% after the backslash, found 'b'" },
        { "é😀 <urn:p ", "1:1: expected a subject (an IRI, a blank node or a collection) or a directive, found 'é😀'" },
        { "<urn:s> <urn:p> << <urn:s> <urn:p> 1 >> .", "1:18: expected '>' to close the IRI, found '<'" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_with_its_place(string turtle, string message)
    {
        var exception = Assert.Throws<RdfSyntaxException>(() => TurtleReader.Read(turtle, "test.ttl"));

        Assert.Equal($"test.ttl:{message}", exception.Message);
        Assert.Equal("test.ttl", exception.Document);
        Assert.StartsWith($"{exception.Position}: ", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_the_same_when_read_byte_by_byte(string turtle, string message)
    {
        using var stream = new StutteringStream(Encoding.UTF8.GetBytes(turtle), 1);

        Assert.Equal(
            $"test.ttl:{message}",
            Assert.Throws<RdfSyntaxException>(() => TurtleReader.Read(stream, new GraphSink(new RdfGraph()), new RdfReadOptions("test.ttl"))).Message);
    }

    [Theory]
    [InlineData("<urn:s> <urn:p> '", "1:18: expected text in UTF-8, found the byte FF")]
    [InlineData("<urn:", "1:6: expected text in UTF-8, found the byte FF")]
    [InlineData("# é ", "1:5: expected text in UTF-8, found the byte FF")]
    [InlineData("_:a", "1:4: expected text in UTF-8, found the byte FF")]
    [InlineData("", "1:1: expected text in UTF-8, found the byte FF")]
    public void What_is_not_UTF_8_is_refused(string before, string message)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(before), 0xFF, .. "'> .\n"u8];

        var exception = Assert.Throws<RdfSyntaxException>(() => TurtleReader.Read(bytes, new GraphSink(new RdfGraph()), new RdfReadOptions("test.ttl")));
        Assert.Equal($"test.ttl:{message}", exception.Message);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_rather_than_replaced() => Assert.Equal(
        "The text has half a surrogate pair. (Parameter 'text')",
        Assert.Throws<ArgumentException>(() => TurtleReader.Read("<urn:s> <urn:p> '\uD83D' .", "test.ttl")).Message);

    [Theory]
    [InlineData("[ <urn:p> ")]
    [InlineData("( ")]
    [InlineData("( [ <urn:p> ")]
    public void Brackets_are_nested_a_thousand_deep_and_no_deeper_whatever_the_stack(string bracket)
    {
        var brackets = string.Concat(Enumerable.Repeat(bracket, 100_000));
        var message = "";
        var thread = new Thread(
            () => message = Assert.Throws<RdfSyntaxException>(() => TurtleReader.Read($"<urn:s> <urn:p> {brackets}", "test.ttl")).Message,
            maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();

        Assert.Matches(@"^test\.ttl:1:\d+: expected at most 1000 brackets within one another, found '[[(]'$", message);
    }

    [Fact]
    public void Brackets_nested_a_thousand_deep_are_read()
    {
        var turtle = $"<urn:s> <urn:p> {string.Concat(Enumerable.Repeat("[ <urn:p> ", 1000))}1{new string(']', 1000)} .";

        Assert.Equal(1001, TurtleReader.Read(turtle, "test.ttl").Count);
    }
}
