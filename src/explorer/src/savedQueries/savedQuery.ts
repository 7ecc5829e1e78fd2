import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';

/** Where the service lists the files of the project's `queries` folder. */
export const SAVED_QUERIES_ADDRESS = '/explorer/queries.json';

/** A question that somebody really has: one file of the project's `queries` folder. */
export interface SavedQuery {
  /** The file's name without its extension. */
  readonly name: string;
  /** The first line of the comment at the file's head. */
  readonly title: string;
  /** The whole comment at the file's head: who asks, and what for. */
  readonly comment: string;
  readonly text: string;
}

/** Reads the service's list. Throws when it is no list of saved queries. */
export function readSavedQueries(answer: unknown): readonly SavedQuery[] {
  if (!Array.isArray(answer) || !answer.every(isSavedQuery)) {
    throw new Error('The list of saved queries cannot be read. Are page and service of the same version?');
  }

  return answer;
}

/** The queries that hold every one of the words, in name, title, comment or text; case doesn't matter. */
export function matchingQueries(queries: readonly SavedQuery[], words: string): readonly SavedQuery[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return queries.filter((query) => {
    const content = `${query.name}\n${query.comment}\n${query.title}\n${query.text}`.toLowerCase();
    return sought.every((word) => content.includes(word));
  });
}

/** What the editor wants to know of a text before it runs one of its operations. */
export interface OperationFacts {
  documentAST?: DocumentNode;
  operationName?: string;
  operations?: OperationDefinitionNode[];
}

/** The operations of a text, the first one chosen. A text that is no GraphQL has none. */
export function operationFactsOf(text: string): OperationFacts {
  try {
    const documentAST = parse(text);
    const operations = documentAST.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const operationName = operations[0]?.name?.value;
    return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
  } catch {
    return {};
  }
}

/** What the comment says beyond its title. */
export function remarkOf({ title, comment }: SavedQuery): string {
  const remark = comment.startsWith(title) ? comment.slice(title.length) : comment;
  return remark.trim();
}

function isSavedQuery(value: unknown): value is SavedQuery {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['name', 'title', 'comment', 'text'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string')
  );
}
