import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useId, useState } from 'react';
import { matchingQueries, operationFactsOf, remarkOf, type SavedQuery } from './savedQuery.ts';
import { useSavedQueries } from './useSavedQueries.ts';

/** The sidebar's list of questions; choosing one opens it in a tab of its own. */
export function SavedQueriesPanel() {
  const { list, reload } = useSavedQueries();
  return (
    <section className="saved-queries" aria-label="Saved queries">
      <h2>Saved queries</h2>
      {list.kind === 'loading' && <p role="status">Loading …</p>}
      {list.kind === 'failed' && (
        <p role="alert">
          {list.reason}{' '}
          <button type="button" onClick={reload}>
            Try again
          </button>
        </p>
      )}
      {list.kind === 'loaded' && <SearchableList queries={list.queries} />}
    </section>
  );
}

function SearchableList({ queries }: { readonly queries: readonly SavedQuery[] }) {
  const id = useId();
  const [words, setWords] = useState('');
  const shown = matchingQueries(queries, words);
  return (
    <>
      <label htmlFor={id}>Find a question</label>
      <input
        id={id}
        type="search"
        value={words}
        placeholder="stage, consent, mindset …"
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="saved-queries-count" role="status">
        {shown.length === queries.length ? `${queries.length} questions` : `${shown.length} of ${queries.length} questions`}
      </p>
      <ul>
        {shown.map((query) => (
          <li key={query.name}>
            <QueryButton query={query} />
          </li>
        ))}
      </ul>
    </>
  );
}

function QueryButton({ query }: { readonly query: SavedQuery }) {
  const { addTab, setOperationFacts } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const remark = remarkOf(query);
  const open = () => {
    addTab();
    editor?.setValue(query.text);
    // The editor itself finds out a moment later, and would run the last tab's operation until then.
    setOperationFacts(operationFactsOf(query.text));
    editor?.setScrollTop(0);
    editor?.focus();
  };

  return (
    <button type="button" className="saved-query" disabled={editor === undefined} onClick={open}>
      <span className="saved-query-title">{query.title}</span>
      {remark !== '' && <span className="saved-query-remark">{remark}</span>}
      <code>{query.name}</code>
    </button>
  );
}
