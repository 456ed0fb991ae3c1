import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import {
  type ContradictionId,
  contradictionOf,
  differingPlaces,
  placesOfSide,
} from "../content/contradictions.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import { type StoryStep, storySteps } from "../content/story.ts";
import type { CoreText } from "../content/text/content-text.ts";
import { facets, listedClaims, listedPlaces } from "../dossier/claim-filters.ts";
import { paragraphLabel, paragraphLabels } from "../i18n/paragraph-label.ts";
import type { MessageTools } from "../i18n/use-messages.ts";
import { highlightsList, selectionKey, tabOf, type ViewState } from "../url/view.ts";

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
        claim: text.claimTitles[selection.id],
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

function storyMessage(step: StoryStep, text: CoreText, { t }: MessageTools): string {
  return t("status.story", { step, last: storySteps.length, title: text.story[step].title });
}

function scenarioMessage(view: ViewState, text: CoreText, messages: MessageTools): string {
  const { scenario, hold } = view;
  if (scenario !== "own") return text.scenarios[scenario].announcement;
  const places = messages.formats.list(hold.map((id) => messages.nameOf(placeOf(id).names)));
  return messages.t("status.own", { count: hold.length, places });
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
export function changeMessage(
  before: ViewState,
  view: ViewState,
  text: CoreText,
  messages: MessageTools,
): string | null {
  if (view.story !== null && before.story !== view.story)
    return storyMessage(view.story, text, messages);
  if (before.scenario !== view.scenario || (view.scenario === "own" && before.hold !== view.hold))
    return scenarioMessage(view, text, messages);
  if (before.compare !== view.compare) return comparisonMessage(view, text, messages);
  if (selectionKey(before.selection) !== selectionKey(view.selection))
    return selectionMessage(view, text, messages);
  if (view.panel !== before.panel || view.story !== before.story) {
    const { t } = messages;
    return t("status.panel", { panel: t(`panel.${tabOf(view.panel)}`) });
  }
  if (view.panel !== "claims") return null;
  if (before.claimView !== view.claimView) {
    const { t } = messages;
    return t("status.claimView", { view: t(`claims.view.${view.claimView}`) });
  }
  return isRefiltered(before, view) ? listMessage(view, messages) : null;
}
