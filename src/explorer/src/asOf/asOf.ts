/** The header that moves the service's clock for one request. */
export const AS_OF_HEADER = 'KG-As-Of';

/** What the reader wrote into "As of": nothing (the service's own clock), a point in time, or neither. */
export type AsOf =
  | { readonly kind: 'now' }
  | { readonly kind: 'instant'; readonly header: string }
  | { readonly kind: 'invalid'; readonly message: string };

// RFC 3339 date-time: seconds and an offset are required.
const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Reads a time as the service does: RFC 3339 with an offset. Spaces around it don't count. */
export function readAsOf(text: string): AsOf {
  const header = text.trim();
  if (header === '') {
    return { kind: 'now' };
  }

  const match = DATE_TIME.exec(header);
  return match !== null && isDayOfCalendar(Number(match[1]), Number(match[2]), Number(match[3]))
    ? { kind: 'instant', header }
    : {
        kind: 'invalid',
        message: `"${header}" is no time. Write one with its offset, such as 2026-11-20T12:00:00Z.`,
      };
}

function isDayOfCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
