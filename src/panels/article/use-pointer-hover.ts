import { type PointerEvent, useMemo } from "react";
import type { ClaimId } from "../../content/claims.ts";
import { hover, hoverOfWords, setHover } from "../../store/hover.ts";

interface PointerHover {
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

/**
 * Highlights an element's claims while the pointer is on it. A pointer at rest under which the text
 * moves, as it does when focus goes on, highlights nothing: focus leads then.
 */
export function usePointerHover(claims: readonly ClaimId[]): PointerHover {
  return useMemo(() => {
    const own = hoverOfWords(claims);
    return {
      onPointerMove: ({ movementX, movementY }) => {
        if (movementX !== 0 || movementY !== 0) setHover(own);
      },
      onPointerLeave: () => {
        if (hover.read() === own) setHover(null);
      },
    };
  }, [claims]);
}
