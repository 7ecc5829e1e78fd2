import { useCallback, useEffect, useState } from 'react';
import { readSavedQueries, SAVED_QUERIES_ADDRESS, type SavedQuery } from './savedQuery.ts';

/** The list of saved queries on its way from the service. */
export type SavedQueries =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'loaded'; readonly queries: readonly SavedQuery[] };

/** Loads the saved queries; `reload` asks once more. */
export function useSavedQueries(): { readonly list: SavedQueries; readonly reload: () => void } {
  const [list, setList] = useState<SavedQueries>({ kind: 'loading' });
  const reload = useCallback(() => {
    setList({ kind: 'loading' });
    void load().then(setList);
  }, []);

  useEffect(reload, [reload]);
  return { list, reload };
}

async function load(): Promise<SavedQueries> {
  try {
    const response = await fetch(SAVED_QUERIES_ADDRESS, { headers: { Accept: 'application/json' } });
    if (!response.ok) {
      throw new Error(`The service answered with HTTP status ${response.status} instead of its saved queries.`);
    }

    return { kind: 'loaded', queries: readSavedQueries(await response.json()) };
  } catch (error) {
    // The browser reports an unreachable service as a TypeError with words of its own.
    const reason = error instanceof Error && !(error instanceof TypeError) ? error.message : 'The service does not answer.';
    return { kind: 'failed', reason };
  }
}
