import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import type { ServiceStatus } from './serviceStatus.ts';

/** Fetches the schema again when the ontology has changed or the service is back: no reload of the page. */
export function SchemaRefresh({ status }: { readonly status: ServiceStatus }) {
  const { introspect } = useGraphiQLActions();
  const hasSchema = useGraphiQL((state) => Boolean(state.schema) || state.isIntrospecting);
  const known = useRef<string>(undefined);
  const version = status.kind === 'serving' ? status.version : undefined;

  useEffect(() => {
    if (version === undefined || version === known.current) {
      return;
    }

    // The editor fetches the first schema by itself.
    if (known.current !== undefined || !hasSchema) {
      void introspect();
    }

    known.current = version;
  }, [version, hasSchema, introspect]);

  return null;
}
