/** The one address that the page asks; the same machine serves the page. */
export const GRAPHQL_ADDRESS = '/graphql';

/** A GraphQL request as it goes over the wire. */
export interface ServiceRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Nobody listens at the address: the service is not running, or the network is gone. */
export class ServiceUnreachableError extends Error {
  constructor() {
    super('The service does not answer. Start it, or wait until it is back.');
    this.name = 'ServiceUnreachableError';
  }
}

/** Something answered, but not with GraphQL: a proxy in between, or a fault in the service. */
export class UnreadableAnswerError extends Error {
  constructor(status: number) {
    super(`The service answered with HTTP status ${status} and no GraphQL result.`);
    this.name = 'UnreadableAnswerError';
  }
}

/**
 * Sends one request and gives its answer, errors of the operation included.
 * @param headers Sent as they are, beside those of GraphQL over HTTP.
 * @param send Stands in for the browser's `fetch` in tests.
 * @throws ServiceUnreachableError | UnreadableAnswerError
 */
export async function askService(
  request: ServiceRequest,
  headers: Readonly<Record<string, string>> = {},
  send: typeof fetch = fetch,
): Promise<object> {
  const response = await send(GRAPHQL_ADDRESS, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      ...headers,
    },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new ServiceUnreachableError();
  });

  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer !== 'object' || answer === null) {
    throw new UnreadableAnswerError(response.status);
  }

  return answer;
}
