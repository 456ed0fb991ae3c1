import { useCallback, useEffect, useRef, useState } from "react";
import { useStore } from "../components/create-store.ts";
import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import {
  type ContradictionId,
  contradictionOf,
  differingPlaces,
  placesOfSide,
} from "../content/contradictions.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import type { CoreText } from "../content/text/content-text.ts";
import { facets, listedClaims, listedPlaces } from "../dossier/claim-filters.ts";
import { useContentText } from "../dossier/content-text.ts";
import { useIsRetrying, useSlowFiles } from "../dossier/use-data-file.ts";
import { useMissingFiles } from "../dossier/use-missing-files.ts";
import { paragraphLabel, paragraphLabels } from "../i18n/paragraph-label.ts";
import { type MessageTools, useMessages } from "../i18n/use-messages.ts";
import { announcement } from "../store/announcement.ts";
import type { InvalidParam } from "../url/sanitise.ts";
import { highlightsList, selectionKey, type ViewState } from "../url/view.ts";
import { useView } from "../url/view-context.ts";

function namesOf(ids: readonly PlaceId[], { nameOf }: MessageTools): string {
  return ids.map((id) => nameOf(placeOf(id).names)).join(", ");
}

function contradictionMessage(id: ContradictionId, text: CoreText, messages: MessageTools): string {
  const { t } = messages;
  const [first, second] = contradictionOf(id).sides;
  const paragraphs = (side: readonly ClaimId[]) =>
    paragraphLabels(
      t,
      side.map((claim) => claimOf(claim).paragraph),
    );
  const sides = t("status.contradiction", {
    title: text.contradictions[id],
    first: paragraphs(first),
    firstPlaces: namesOf(placesOfSide(first), messages),
    second: paragraphs(second),
    secondPlaces: namesOf(placesOfSide(second), messages),
  });
  const differing = namesOf(differingPlaces(id), messages);
  return differing === "" ? sides : `${sides} ${t("status.differing", { places: differing })}`;
}

function listMessage(view: ViewState, messages: MessageTools): string {
  const { t } = messages;
  const all = claimIds.length;
  if (!highlightsList(view)) return t("status.unfiltered", { all });
  return t("status.filtered", {
    all,
    count: listedClaims(view.claimFilters).length,
    places: namesOf(listedPlaces(view.claimFilters), messages),
  });
}

function selectionMessage(view: ViewState, text: CoreText, messages: MessageTools): string | null {
  const { t } = messages;
  const { selection } = view;
  switch (selection.kind) {
    case "none":
      return highlightsList(view)
        ? `${t("status.closed")} ${listMessage(view, messages)}`
        : t("status.closed");
    case "place":
      return t("status.place", { place: namesOf([selection.id], messages) });
    case "claim": {
      const { paragraph, places } = claimOf(selection.id);
      return t("status.claim", {
        paragraph: paragraphLabel(t, paragraph),
        claim: text.claims[selection.id].title,
        places: namesOf(places, messages),
      });
    }
    case "contradiction":
      return contradictionMessage(selection.id, text, messages);
    // The panels of the measuring tools say themselves what was found.
    case "measure":
    case "overlay":
      return null;
  }
}

/** Whether the list of claims in sight was filtered anew. */
function isRefiltered(before: ViewState, view: ViewState): boolean {
  return facets.some((facet) => before.claimFilters[facet] !== view.claimFilters[facet]);
}

function comparisonMessage(
  { scenario, compare }: ViewState,
  { scenarios }: CoreText,
  { t }: MessageTools,
): string {
  return compare === null
    ? t("status.whole")
    : t("status.comparing", { left: scenarios[scenario].name, right: scenarios[compare].name });
}

/** What a change of the view is worth saying; null where it is none. */
function changeMessage(
  before: ViewState,
  view: ViewState,
  text: CoreText,
  messages: MessageTools,
): string | null {
  if (before.scenario !== view.scenario) return text.scenarios[view.scenario].announcement;
  if (before.compare !== view.compare) return comparisonMessage(view, text, messages);
  if (selectionKey(before.selection) !== selectionKey(view.selection))
    return selectionMessage(view, text, messages);
  if (view.panel !== "claims" || before.panel !== "claims") return null;
  if (before.claimView !== view.claimView) {
    const { t } = messages;
    return t("status.claimView", { view: t(`claims.view.${view.claimView}`) });
  }
  return isRefiltered(before, view) ? listMessage(view, messages) : null;
}

/** What the line says, and which of all that it has said that is. */
interface Said {
  readonly message: string;
  readonly count: number;
}

interface Voice {
  readonly say: (message: string) => void;
  /** Takes a message back unless another has been said since. */
  readonly unsay: (message: string) => void;
}

function useVoice(): readonly [Said, Voice] {
  const [said, setSaid] = useState<Said>({ message: "", count: 0 });
  const say = useCallback(
    (message: string) => setSaid(({ count }) => ({ message, count: count + 1 })),
    [],
  );
  const unsay = useCallback(
    (message: string) =>
      setSaid((said) => (said.message === message ? { ...said, message: "" } : said)),
    [],
  );
  return [said, { say, unsay }];
}

/** Says something for as long as it is true; null is nothing. What was said since then stays. */
function useSaidWhile(message: string | null, { say, unsay }: Voice): void {
  useEffect(() => {
    if (message === null) return;
    say(message);
    return () => unsay(message);
  }, [message, say, unsay]);
}

/** What is to be said of the files of the map: that some are missing, asked for again, or late. */
function useFileMessages({ t }: MessageTools) {
  const missing = useMissingFiles().length;
  const isRetrying = useIsRetrying();
  const slow = useSlowFiles();
  return {
    missing: missing === 0 ? null : t("status.failed", { count: missing }),
    retrying: isRetrying ? t("status.trying") : null,
    slow: slow.length === 0 ? null : t("geo.slow", { count: slow.length, paths: slow.join(", ") }),
  };
}

/** The one status line: says what a choice changed, for those who cannot see it change. */
export function StatusLine({ invalidParams }: { readonly invalidParams: readonly InvalidParam[] }) {
  const messages = useMessages();
  const { view } = useView();
  const text = useContentText();
  const previous = useRef(view);
  const [{ message, count }, voice] = useVoice();
  const { say } = voice;

  useEffect(() => {
    const before = previous.current;
    previous.current = view;
    const change = changeMessage(before, view, text, messages);
    if (change !== null) say(change);
  }, [view, text, messages, say]);

  useEffect(() => {
    if (invalidParams.length > 0)
      say(messages.t("status.misfits", { count: invalidParams.length }));
  }, [invalidParams, messages, say]);

  const files = useFileMessages(messages);
  useSaidWhile(files.missing, voice);
  useSaidWhile(files.retrying, voice);
  useSaidWhile(files.slow, voice);

  const announced = useStore(announcement);
  useEffect(() => {
    if (announced !== null) say(announced.message);
  }, [announced, say]);

  return (
    <p role="status" className="visually-hidden">
      {/* Something new each time: words that only stayed the same would not be said again. */}
      <span key={count}>{message}</span>
    </p>
  );
}
