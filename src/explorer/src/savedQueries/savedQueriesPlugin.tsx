import type { GraphiQLPlugin } from '@graphiql/react';
import { SavedQueriesPanel } from './SavedQueriesPanel.tsx';

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
      <path d="M3 1.5h8v11L7 9.8 3 12.5z" strokeLinejoin="round" />
    </svg>
  );
}

/** Shows the project's saved queries in the editor's sidebar. */
export const SAVED_QUERIES_PLUGIN: GraphiQLPlugin = {
  title: 'Saved queries',
  icon: QuestionsIcon,
  content: SavedQueriesPanel,
};
