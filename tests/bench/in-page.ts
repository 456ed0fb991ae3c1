/** What a page has noted of its own loading, in milliseconds since it was asked for. */
export interface PageTimes {
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly mapReadyMs: number;
  /** All shifts that no act of the reader caused, summed up. */
  readonly layoutShift: number;
  /** The longest that the page was deaf to its reader until the map was ready; 0 for under 50. */
  readonly longestTaskMs: number;
}

declare global {
  interface Window {
    /** What the observers have seen; there before any script of the page. */
    benchSeen: { largestPaintMs: number; layoutShift: number; longestTaskMs: number };
  }
}

interface AnimationFrameEntry extends PerformanceEntry {
  /** When style, layout and painting began, a task of their own; 0 where nothing was painted. */
  readonly renderStart: number;
}

interface LayoutShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs before the page's own scripts: notes what cannot be asked for afterwards. */
export function watchLoading(): void {
  window.benchSeen = { largestPaintMs: 0, layoutShift: 0, longestTaskMs: 0 };
  // What the site keeps for later visits comes after this one, and is not part of it.
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  const noteTasks = (type: string, spanOf: (entry: PerformanceEntry) => number) =>
    new PerformanceObserver((list) => {
      // Told of late: what began before the map was ready counts.
      const ready =
        performance.getEntriesByName("map-ready")[0]?.startTime ?? Number.POSITIVE_INFINITY;
      const spans = list
        .getEntries()
        .filter(({ startTime }) => startTime < ready)
        .map(spanOf);
      window.benchSeen.longestTaskMs = Math.max(window.benchSeen.longestTaskMs, ...spans);
    }).observe({ type, buffered: true });
  noteTasks("longtask", ({ duration }) => duration);
  // Style, layout and painting, which the above leaves out where no script has a part in them.
  noteTasks("long-animation-frame", (entry) => {
    const { startTime, duration, renderStart } = entry as AnimationFrameEntry;
    return renderStart === 0 ? 0 : startTime + duration - renderStart;
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.benchSeen.largestPaintMs = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShiftEntry[]) {
      if (!entry.hadRecentInput) window.benchSeen.layoutShift += entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Answers once the islands have been painted. */
export function untilReady(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("map-ready").length > 0) resolve();
    }).observe({ type: "mark", buffered: true });
  });
}

/**
 * Answers once the page has come to rest: half a second without a late frame. What is still being
 * made of what has arrived is loading, and not to weigh on what is measured next.
 */
export async function untilRest(): Promise<void> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const onTimeMs = 20;
  let last = await frame();
  const end = last + 30_000;
  for (let onTime = 0; onTime < 30 && last < end; ) {
    const now = await frame();
    onTime = now - last < onTimeMs ? onTime + 1 : 0;
    last = now;
  }
}

/** Reads what the page has noted once it has come to rest. */
export function readTimes(): PageTimes {
  const startOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  return {
    firstPaintMs: startOf("first-contentful-paint"),
    mapReadyMs: startOf("map-ready"),
    ...window.benchSeen,
  };
}

/**
 * Drags the map to and fro by its middle, one step a frame so that every frame has work, and lets
 * it come to rest after each drag. A map so slow that this takes half a minute is left alone then.
 * @returns the milliseconds between frames
 */
export async function panMap(): Promise<number[]> {
  const map = document.querySelector(".leaflet-container");
  if (map === null) throw new Error("The page has no map");
  const { left, top, width, height } = map.getBoundingClientRect();
  const y = top + height / 2;
  const drags = 4;
  const stepsEach = 30;
  const restEach = 20;
  const stepPx = 6;
  const startX = (drag: number) => left + width * (drag % 2 === 0 ? 0.4 : 0.6);
  const send = (type: string, target: EventTarget, x: number, buttons: number) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        cancelable: true,
        clientX: x,
        clientY: y,
        button: 0,
        buttons,
      }),
    );
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

  const gaps: number[] = [];
  let last = await frame();
  const end = last + 30_000;
  const pass = async () => {
    const now = await frame();
    gaps.push(now - last);
    last = now;
  };
  for (let drag = 0; drag < drags && last < end; drag++) {
    const from = startX(drag);
    const step = drag % 2 === 0 ? stepPx : -stepPx;
    send("mousedown", document.elementFromPoint(from, y) ?? map, from, 1);
    for (let count = 1; count <= stepsEach && last < end; count++) {
      send("mousemove", map, from + step * count, 1);
      await pass();
    }
    send("mouseup", map, from + step * stepsEach, 0);
    for (let count = 0; count < restEach && last < end; count++) await pass();
  }
  return gaps;
}

/**
 * Chooses the scenarios one after the other, each once the one before has been painted.
 * @returns for each change the milliseconds from the act to the mark that it is painted
 */
export async function changeScenarios(): Promise<number[]> {
  const choices = document.querySelectorAll<HTMLElement>(
    '[role="radiogroup"][aria-label="Scenario"] input',
  );
  const [today, declaration, four] = choices;
  if (!today || !declaration || !four) throw new Error("The page has no three scenarios");
  const mark = "scenario-painted";
  const spans: number[] = [];
  // Each is another than the one before, whichever the page begins with but "four".
  for (const choice of [four, declaration, today, declaration]) {
    const before = performance.getEntriesByName(mark).length;
    const start = performance.now();
    choice.click();
    while (performance.getEntriesByName(mark).length === before) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    spans.push((performance.getEntriesByName(mark).at(-1)?.startTime ?? Number.NaN) - start);
    // What comes later, as the code that draws the sea, is not to weigh on the next change.
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  return spans;
}
