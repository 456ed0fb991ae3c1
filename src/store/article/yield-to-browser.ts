/** The longest the page is kept from anything else, in milliseconds: less than one frame. */
const turnMs = 12;

/** Lets others have their turn once ours has lasted long enough; await it between pieces of work. */
export type GiveWay = () => Promise<void> | undefined;

/**
 * Makes the pauses of one long piece of work.
 * @param signal ends the work at its next pause by throwing the signal's reason
 */
export function takeTurns(signal: AbortSignal): GiveWay {
  let began = performance.now();
  return () => {
    if (performance.now() - began < turnMs) return undefined;
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        began = performance.now();
        if (signal.aborted) reject(signal.reason);
        else resolve();
      });
    });
  };
}
