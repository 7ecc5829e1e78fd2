import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo, useRef, useState } from 'react';
import { readAsOf } from './asOf/asOf.ts';
import { AsOfField } from './asOf/AsOfField.tsx';
import { SAVED_QUERIES_PLUGIN } from './savedQueries/savedQueriesPlugin.tsx';
import { explorerFetcher } from './service/explorerFetcher.ts';
import { SchemaRefresh } from './status/SchemaRefresh.tsx';
import { StatusBanner } from './status/StatusBanner.tsx';
import { useServiceStatus } from './status/useServiceStatus.ts';
import { WELCOME_QUERY } from './welcome.ts';

const PLUGINS = [SAVED_QUERIES_PLUGIN, HISTORY_PLUGIN];

/** The whole page: what is wrong, if anything, above an editor that knows the service's schema. */
export function Explorer() {
  const status = useServiceStatus();
  const [asOfText, setAsOfText] = useState('');
  const latestAsOf = useRef(asOfText);
  latestAsOf.current = asOfText;
  const fetcher = useMemo(() => explorerFetcher(() => readAsOf(latestAsOf.current)), []);

  return (
    <>
      <StatusBanner status={status} />
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={PLUGINS}
          visiblePlugin={SAVED_QUERIES_PLUGIN}
          defaultQuery={WELCOME_QUERY}
          schemaDescription
          inputValueDeprecation
        >
          <GraphiQL.Logo>
            <AsOfField text={asOfText} onChange={setAsOfText} />
          </GraphiQL.Logo>
          <SchemaRefresh status={status} />
        </GraphiQL>
      </main>
    </>
  );
}
