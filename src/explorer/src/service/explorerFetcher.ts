import type { GraphiQLProps } from 'graphiql';
import { AS_OF_HEADER, type AsOf } from '../asOf/asOf.ts';
import { askService } from './serviceRequest.ts';

type Fetcher = GraphiQLProps['fetcher'];

const INTROSPECTION = 'IntrospectionQuery';

/**
 * Asks the service for the editor. The schema has no history: introspection goes without a time.
 * What fails on the way comes back as an error of GraphQL, which the editor shows where answers stand.
 * @param currentAsOf Read at each request. A header written by hand wins over it.
 */
export function explorerFetcher(currentAsOf: () => AsOf): Fetcher {
  return async (request, options) => {
    try {
      const headers = request.operationName === INTROSPECTION ? {} : headersFor(currentAsOf());
      return await askService(request, { ...headers, ...options?.headers });
    } catch (error) {
      return { errors: [{ message: error instanceof Error ? error.message : String(error) }] };
    }
  };
}

function headersFor(asOf: AsOf): Record<string, string> {
  switch (asOf.kind) {
    case 'now':
      return {};
    case 'instant':
      return { [AS_OF_HEADER]: asOf.header };
    case 'invalid':
      throw new Error(asOf.message);
  }
}
