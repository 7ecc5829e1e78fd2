import { placeOf, type OntologyProblem, type ServiceStatus } from './serviceStatus.ts';

/** Speaks up when something is wrong with the service or its ontology, and only then. */
export function StatusBanner({ status }: { readonly status: ServiceStatus }) {
  switch (status.kind) {
    case 'unknown':
      return null;
    case 'unreachable':
    case 'refusing':
      return (
        <div className="banner banner-error" role="alert">
          <strong>{status.reason}</strong> This page looks again every few seconds.
        </div>
      );
    case 'serving':
      return status.problems.length === 0 ? null : (
        <Problems version={status.version} problems={status.problems} />
      );
  }
}

interface ProblemsProps {
  readonly version: string;
  readonly problems: readonly OntologyProblem[];
}

function Problems({ version, problems }: ProblemsProps) {
  return (
    <details className="banner banner-warning" role="status">
      <summary>
        <strong>{problems.length === 1 ? 'The ontology has a problem.' : `The ontology has ${problems.length} problems.`}</strong>{' '}
        Answers come from version {version}.
      </summary>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            {placeOf(problem) !== '' && <code>{placeOf(problem)}</code>} {problem.message}
          </li>
        ))}
      </ul>
    </details>
  );
}
