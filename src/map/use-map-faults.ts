import { useEffect, useState } from "react";

/** Whether an error came out of Leaflet's code, by the name of its file in the build. */
function isOfLeaflet(error: unknown): error is Error {
  return error instanceof Error && /\bleaflet\b/.test(error.stack ?? "");
}

/**
 * Hands the errors that Leaflet's own event handlers end with to the error boundary around the
 * map: React does not see them, and the map would stay as it is, half drawn and deaf.
 * @throws those errors, when rendered next
 */
export function useMapFaults(): void {
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    const note = ({ error }: ErrorEvent) => {
      if (isOfLeaflet(error)) setFault(error);
    };
    window.addEventListener("error", note);
    return () => window.removeEventListener("error", note);
  }, []);
  if (fault !== null) throw fault;
}
