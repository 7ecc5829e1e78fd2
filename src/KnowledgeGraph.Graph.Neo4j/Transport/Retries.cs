using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>When a failed attempt is followed by another, and after which pause: 0.1 s, doubled each time up to 2 s, a fifth more or less.</summary>
internal sealed class Retries
{
    private const double Spread = 0.2;

    private static readonly ResiliencePropertyKey<CypherCall> CallOf = new("call");
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly Neo4jStoreOptions _options;
    private readonly Random _random = new();
    private readonly ResiliencePipeline _pipeline;

    public Retries(Neo4jStoreOptions options)
    {
        _options = options;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = options.Clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = arguments => ValueTask.FromResult(
                    arguments.Outcome.Exception is AttemptException failure && ShouldRepeat(failure, arguments.Context.Properties.GetValue(CallOf, null!))),
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(PauseAfter(arguments.AttemptNumber)),
            })
            .Build();
    }

    /// <summary>Runs attempts until one succeeds, fails for good, or the budget is spent; then the last failure comes through.</summary>
    public async ValueTask<T> RunAsync<T>(CypherCall call, Func<CypherCall, CancellationToken, ValueTask<T>> attempt, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(CallOf, call);
        try
        {
            return await _pipeline.ExecuteAsync(
                static (context, state) => state.attempt(state.call, context.CancellationToken), context, (call, attempt)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private bool ShouldRepeat(AttemptException failure, CypherCall call) =>
        _options.Clock.GetElapsedTime(call.Started) < _options.RetryBudget
        && (failure.Fate == Fate.Passing || (failure.Fate == Fate.Unknown && call.Request.MayRepeat));

    private TimeSpan PauseAfter(int attempt)
    {
        double sample;
        lock (_random)
        {
            sample = _random.NextDouble();
        }

        var pause = FirstPause * Math.Pow(2, Math.Min(attempt, 16)) * (1 + (Spread * ((2 * sample) - 1)));
        return pause < LongestPause ? pause : LongestPause;
    }
}
