/** What keeps the ontology files, as they are now, from being served. */
export interface OntologyProblem {
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** What the page knows of the service behind it. */
export type ServiceStatus =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'refusing'; readonly reason: string }
  | {
      readonly kind: 'serving';
      readonly version: string;
      readonly status: string;
      readonly problems: readonly OntologyProblem[];
    };

export const STATUS_REQUEST = {
  operationName: 'ExplorerStatus',
  query: 'query ExplorerStatus { _ontology { version status problems { severity message file line column } } }',
} as const;

/** Reads the answer to {@link STATUS_REQUEST}. An answer of another shape is a refusal with its reason. */
export function readStatus(answer: object): ServiceStatus {
  const ontology = property(property(answer, 'data'), '_ontology');
  if (typeof ontology !== 'object' || ontology === null) {
    return { kind: 'refusing', reason: firstError(answer) };
  }

  const problems = property(ontology, 'problems');
  return {
    kind: 'serving',
    version: text(property(ontology, 'version')),
    status: text(property(ontology, 'status')),
    problems: Array.isArray(problems) ? problems.filter(keepsFromServing).map(readProblem) : [],
  };
}

/** The place as editors and terminals make it clickable: `file:line:column`, as far as it is known. */
export function placeOf({ file, line, column }: OntologyProblem): string {
  return [file, line, column].filter((part) => part !== null).join(':');
}

/** Warnings are for whoever runs `kg check`: they change no answer. */
function keepsFromServing(problem: unknown): boolean {
  return property(problem, 'severity') === 'Violation';
}

function readProblem(problem: unknown): OntologyProblem {
  const file = property(problem, 'file');
  return {
    message: text(property(problem, 'message')),
    file: typeof file === 'string' ? file : null,
    line: numberOrNull(property(problem, 'line')),
    column: numberOrNull(property(problem, 'column')),
  };
}

function firstError(answer: object): string {
  const errors = property(answer, 'errors');
  const message = property(Array.isArray(errors) ? errors[0] : undefined, 'message');
  return typeof message === 'string' ? message : 'The service did not say how its ontology is.';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
