import { useEffect, useState } from "react";

/** Where the code of the map is: in the build it is one file with Leaflet's, named in vite.config. */
const mapCode = import.meta.env.PROD ? /\/assets\/map-/ : /\/src\/map\/|\/leaflet/;

/** Whether an error came out of the map's code. */
function isOfMap(error: unknown): error is Error {
  return error instanceof Error && mapCode.test(error.stack ?? "");
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
      if (isOfMap(error)) setFault(error);
    };
    window.addEventListener("error", note);
    return () => window.removeEventListener("error", note);
  }, []);
  if (fault !== null) throw fault;
}
