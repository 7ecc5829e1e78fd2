using System.Globalization;
using System.Text;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Ontology.Checks;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeGraph.Server;

/// <summary>
/// Data as Turtle: <c>POST /load</c> takes documents and stores them in one commit, <c>GET /export</c> gives what was asserted. Neither has
/// a media type that a page of another origin could send or read without being asked.
/// </summary>
/// <param name="host">The ontology in force.</param>
/// <param name="store">The store.</param>
/// <param name="clock">The system's clock.</param>
internal sealed class DataEndpoints(OntologyHost host, IGraphStore store, TimeProvider clock)
{
    private const long LargestLoad = 1L << 30;
    private const int ExportBuffer = 64 * 1024;

    /// <summary>Answers <c>POST /load</c>: 200 with the report, 422 with all that keeps the documents from being stored.</summary>
    public async Task LoadAsync(HttpContext context)
    {
        LetItBeRead(context);
        await (await AnswerAsync(context)).ExecuteAsync(context);
    }

    /// <summary>Answers <c>GET /export</c> with one Turtle document; the header <c>KG-Triples</c> says how many triples it has.</summary>
    public async Task ExportAsync(HttpContext context)
    {
        var data = await DataExport.TakeAsync(store, host.Current, context.RequestAborted);
        context.Response.ContentType = TurtleBody.MediaType + "; charset=utf-8";
        context.Response.Headers["KG-Triples"] = data.Triples.ToString(CultureInfo.InvariantCulture);

        // The document is written as it is made, so it is never in memory as a whole; the writer knows no other way than a blocking one.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await using var writer = new StreamWriter(context.Response.Body, new UTF8Encoding(false), ExportBuffer);
        data.WriteTo(writer);
    }

    private async Task<IResult> AnswerAsync(HttpContext context)
    {
        var version = host.Current;
        try
        {
            var documents = new List<DataFile>();
            await foreach (var (name, utf8) in TurtleBody.DocumentsOf(context.Request, context.RequestAborted))
            {
                documents.Add(DataLoader.Read(utf8, name, version));
            }

            var result = await new DataLoader(store, clock).LoadAsync(documents, version, context.RequestAborted);
            return Results.Json(LoadAnswer.Of(result), DataJson.Default.LoadAnswer);
        }
        catch (OntologyRefusedException refused)
        {
            return Refusal(StatusCodes.Status422UnprocessableEntity, refused.Problems.Where(p => p.Severity == Severity.Violation).Select(RefusedTriple.Of));
        }
        catch (BadHttpRequestException malformed)
        {
            return Refusal(malformed.StatusCode, [new RefusedTriple("BAD_INPUT", malformed.Message, null, null, null)]);
        }
        catch (GraphStoreException failure)
        {
            return Refusal(StatusCodes.Status503ServiceUnavailable, [new RefusedTriple(failure.Code, failure.Message, null, null, null)]);
        }
    }

    // The Turtle reader takes what comes as it comes, and blocks while nothing does.
    private static void LetItBeRead(HttpContext context)
    {
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = LargestLoad;
    }

    private static IResult Refusal(int status, IEnumerable<RefusedTriple> problems) =>
        Results.Json(new LoadRefusal([.. problems]), DataJson.Default.LoadRefusal, statusCode: status);
}
