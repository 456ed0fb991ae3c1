import { type ComponentType, type RefObject, useLayoutEffect, useRef } from "react";
import { LazyBoundary } from "../components/LazyBoundary.tsx";
import { lazyComponent } from "../components/lazy-component.ts";
import { withLateMessages } from "../i18n/messages.ts";
import { type Opened, useFocusReturn } from "../panels/parts/use-panel-focus.ts";
import { StoryPanel } from "../panels/story/StoryPanel.tsx";
import { litTab, type PanelId, selectionKey, tabOf, type ViewState } from "../url/view.ts";
import { useView } from "../url/view-context.ts";

function latePanel<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) {
  return lazyComponent(() => withLateMessages(load()), name);
}

// Loaded when first read: the sources, the notes and the timeline are most of the text.
const PlacePanel = latePanel(() => import("../panels/place/PlacePanel.tsx"), "PlacePanel");
const ClaimPanel = latePanel(() => import("../panels/claim/ClaimPanel.tsx"), "ClaimPanel");
const ContradictionPanel = latePanel(
  () => import("../panels/claim/ContradictionPanel.tsx"),
  "ContradictionPanel",
);
const MeasurePanel = latePanel(() => import("../panels/measure/MeasurePanel.tsx"), "MeasurePanel");
const OverlayPanel = latePanel(() => import("../panels/measure/OverlayPanel.tsx"), "OverlayPanel");

/** The lists of the tabs, and their parts. */
const lists: Readonly<Record<PanelId, ComponentType>> = {
  places: latePanel(() => import("../panels/place/PlacesPanel.tsx"), "PlacesPanel"),
  claims: latePanel(() => import("../panels/claim/ClaimsPanel.tsx"), "ClaimsPanel"),
  scenario: latePanel(() => import("../panels/scenario/ScenarioPanel.tsx"), "ScenarioPanel"),
  timeline: latePanel(() => import("../panels/timeline/TimelinePanel.tsx"), "TimelinePanel"),
  sources: latePanel(() => import("../panels/sources/SourcesPanel.tsx"), "SourcesPanel"),
  article: latePanel(() => import("../panels/article/ArticlePanel.tsx"), "ArticlePanel"),
  terms: latePanel(() => import("../panels/sources/TermsPanel.tsx"), "TermsPanel"),
  evidence: latePanel(() => import("../panels/evidence/EvidencePanel.tsx"), "EvidencePanel"),
  corrections: latePanel(
    () => import("../panels/corrections/CorrectionsPanel.tsx"),
    "CorrectionsPanel",
  ),
  privacy: latePanel(() => import("../panels/settings/PrivacyPanel.tsx"), "PrivacyPanel"),
  offline: latePanel(() => import("../panels/settings/OfflinePanel.tsx"), "OfflinePanel"),
};

/** The step of the story, the panel of the selection, or the list of the tab. */
function Reading({ story, selection, panel }: ViewState) {
  if (story !== null) return <StoryPanel step={story} />;
  switch (selection.kind) {
    case "place":
      return <PlacePanel key={selection.id} id={selection.id} />;
    case "claim":
      return <ClaimPanel key={selection.id} id={selection.id} />;
    case "contradiction":
      return <ContradictionPanel key={selection.id} id={selection.id} />;
    case "measure":
      return <MeasurePanel ends={selection} />;
    case "overlay":
      return <OverlayPanel overlay={selection} />;
    case "none": {
      const List = lists[panel];
      return <List />;
    }
  }
}

/** What is open besides the list of a tab; null for nothing. The story takes focus by itself. */
function openedOf({ story, selection, panel, entry }: ViewState): Opened | null {
  if (story !== null) return null;
  if (selection.kind !== "none") {
    // A measuring tool stays the same one while it is used.
    return { kind: "selection", id: "id" in selection ? selection.id : selection.kind };
  }
  if (entry !== null) return { kind: "part", id: `${panel}/${entry}` };
  return tabOf(panel) === panel ? null : { kind: "part", id: panel };
}

/** Shows a tab from its start, wherever the column was scrolled to in the one before. */
function useStartOfTab(panel: PanelId, element: RefObject<HTMLElement | null>): void {
  const shown = useRef(panel);
  useLayoutEffect(() => {
    if (shown.current === panel) return;
    shown.current = panel;
    const scroller = element.current?.closest(".side-scroll");
    if (!element.current || !scroller) return;
    const { top } = element.current.getBoundingClientRect();
    if (top < scroller.getBoundingClientRect().top) element.current.scrollIntoView();
  }, [panel, element]);
}

/** What stays the same part while it is read: by key, or what was read before would stay until the next is loaded. */
function partOf({ story, selection, panel }: ViewState): string {
  if (story !== null) return "story";
  return selection.kind === "none" ? panel : selection.kind;
}

/** The panel, list or step of the story that is read. */
export function SidePanel() {
  const { view } = useView();
  const read = useRef<HTMLDivElement>(null);
  useFocusReturn(openedOf(view));
  useStartOfTab(view.panel, read);
  return (
    <div
      id="panel"
      ref={read}
      className="panel"
      role="tabpanel"
      aria-labelledby={`tab-${litTab(view)}`}
    >
      <LazyBoundary
        key={partOf(view)}
        message="panel.failed"
        takesFocus
        resetKeys={[selectionKey(view.selection)]}
      >
        <Reading {...view} />
      </LazyBoundary>
    </div>
  );
}
