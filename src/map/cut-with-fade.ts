import { afterNextPaint } from "../components/after-next-paint.ts";

/** As long as the transition of the map's pane in live-map.css. */
const fadeMs = 160;

/** How long the land of the new view is waited for. */
const longestWaitMs = 1200;

/** What a cut does between its two fades, and after them. */
interface CutSteps {
  /** Puts the map elsewhere, and again at the end: a zoom that had begun before may have moved it. */
  readonly jump: () => void;
  /** Fulfilled once the land there can be drawn. */
  readonly land: Promise<void>;
  readonly onEnd: () => void;
}

/**
 * Fades the map out, puts it elsewhere, and fades it in once its land is there or has been waited for
 * long enough.
 * @returns ends the cut at once, without the jump if it has not been made
 */
export function cutWithFade(container: HTMLElement, steps: CutSteps): () => void {
  const { jump, land, onEnd } = steps;
  let timer = 0;
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    window.clearTimeout(timer);
    delete container.dataset["cut"];
    onEnd();
  };
  const reveal = () =>
    afterNextPaint(() => {
      if (!isOver) jump();
      end();
    });
  container.dataset["cut"] = "";
  timer = window.setTimeout(() => {
    jump();
    timer = window.setTimeout(reveal, longestWaitMs);
    void land.then(reveal);
  }, fadeMs);
  return end;
}
