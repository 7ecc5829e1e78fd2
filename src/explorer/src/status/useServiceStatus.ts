import { useEffect, useState } from 'react';
import { askService, ServiceUnreachableError } from '../service/serviceRequest.ts';
import { readStatus, STATUS_REQUEST, type ServiceStatus } from './serviceStatus.ts';

const SECONDS_BETWEEN_LOOKS = 5;

/** Looks at the service every few seconds while the page is in view. */
export function useServiceStatus(): ServiceStatus {
  const [status, setStatus] = useState<ServiceStatus>({ kind: 'unknown' });

  useEffect(() => {
    let current = true;
    const look = async () => {
      if (document.visibilityState === 'hidden') {
        return;
      }

      const seen = await lookAtService();
      if (current) {
        setStatus((before) => (sameStatus(before, seen) ? before : seen));
      }
    };

    void look();
    const timer = setInterval(look, SECONDS_BETWEEN_LOOKS * 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      current = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  return status;
}

async function lookAtService(): Promise<ServiceStatus> {
  try {
    return readStatus(await askService(STATUS_REQUEST));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: error instanceof ServiceUnreachableError ? 'unreachable' : 'refusing', reason };
  }
}

function sameStatus(before: ServiceStatus, after: ServiceStatus): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
