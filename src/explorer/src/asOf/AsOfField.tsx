import { useId } from 'react';
import { AS_OF_HEADER, readAsOf } from './asOf.ts';

interface AsOfFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Lets the reader ask for the answers of another day. */
export function AsOfField({ text, onChange }: AsOfFieldProps) {
  const id = useId();
  const asOf = readAsOf(text);
  const invalid = asOf.kind === 'invalid';
  return (
    <div className={`as-of as-of-${asOf.kind}`} role="group" aria-label="Time of the answers">
      <label htmlFor={id}>As of</label>
      <input
        id={id}
        type="text"
        spellCheck={false}
        autoComplete="off"
        placeholder="now"
        value={text}
        aria-invalid={invalid}
        aria-describedby={`${id}-hint`}
        title={`Sent as the header ${AS_OF_HEADER}, for example 2026-11-20T12:00:00Z. Empty: the service's own clock.`}
        onChange={(event) => onChange(event.target.value)}
      />
      {text !== '' && (
        <button type="button" onClick={() => onChange('')}>
          Back to now
        </button>
      )}
      <span id={`${id}-hint`} className="as-of-hint" role={invalid ? 'alert' : undefined}>
        {invalid ? asOf.message : ''}
      </span>
    </div>
  );
}
