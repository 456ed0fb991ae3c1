import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Notice } from "../components/Notice.tsx";
import { PageStart } from "../components/PageStart.tsx";
import { Tabs } from "../components/Tabs.tsx";
import { askAgain, createPart, type Part, usePart } from "../dossier/part.ts";
import { withLateMessages } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { Loading } from "../panels/parts/Loading.tsx";
import { PlacesPanel } from "../panels/place/PlacesPanel.tsx";
import { announce } from "../store/announcement.ts";
import { selectionKey, tabIds, tabOf, type ViewState } from "../url/view.ts";
import { useView } from "../url/view-context.ts";

const latePart = <Module,>(load: () => Promise<Module>) =>
  createPart(() => withLateMessages(load()));

// Fetched when first read: the sources, the notes and the timeline are most of the text.
const placePanel = latePart(() => import("../panels/place/PlacePanel.tsx"));
const claimsPanel = latePart(() => import("../panels/claim/ClaimsPanel.tsx"));
const contradictionPanel = latePart(() => import("../panels/claim/ContradictionPanel.tsx"));
const claimPanel = latePart(() => import("../panels/claim/ClaimPanel.tsx"));
const measurePanel = latePart(() => import("../panels/measure/MeasurePanel.tsx"));
const overlayPanel = latePart(() => import("../panels/measure/OverlayPanel.tsx"));
const scenarioPanel = latePart(() => import("../panels/scenario/ScenarioPanel.tsx"));
const timelinePanel = latePart(() => import("../panels/timeline/TimelinePanel.tsx"));
const sourcesPanel = latePart(() => import("../panels/sources/SourcesPanel.tsx"));
const articlePanel = latePart(() => import("../panels/article/ArticlePanel.tsx"));
const termsPanel = latePart(() => import("../panels/sources/TermsPanel.tsx"));
const privacyPanel = latePart(() => import("../panels/settings/PrivacyPanel.tsx"));
const offlinePanel = latePart(() => import("../panels/settings/OfflinePanel.tsx"));

interface LateProps<Module> {
  readonly part: Part<Module>;
  readonly children: (module: Module) => ReactNode;
}

/** Shows what a part of the page draws as soon as it is there. */
function Late<Module>({ part, children }: LateProps<Module>) {
  const module = usePart(part);
  return module === null ? <Loading /> : children(module);
}

/** Says that what was opened could not be fetched. */
function Fault({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useMessages();
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed has gone with the list it was in: reading goes on here.
    if (document.activeElement === document.body) start.current?.focus();
  }, []);
  return (
    <div ref={start} tabIndex={-1}>
      <Notice act={{ label: t("notice.retry"), onAction: onRetry }}>
        <p>{t("panel.failed")}</p>
      </Notice>
    </div>
  );
}

/** The list of a tab, or a part of it. */
function List({ panel }: Pick<ViewState, "panel">) {
  switch (panel) {
    case "places":
      return <PlacesPanel />;
    case "claims":
      return <Late part={claimsPanel}>{({ ClaimsPanel }) => <ClaimsPanel />}</Late>;
    case "scenario":
      return <Late part={scenarioPanel}>{({ ScenarioPanel }) => <ScenarioPanel />}</Late>;
    case "timeline":
      return <Late part={timelinePanel}>{({ TimelinePanel }) => <TimelinePanel />}</Late>;
    case "sources":
      return <Late part={sourcesPanel}>{({ SourcesPanel }) => <SourcesPanel />}</Late>;
    case "article":
      return <Late part={articlePanel}>{({ ArticlePanel }) => <ArticlePanel />}</Late>;
    case "terms":
      return <Late part={termsPanel}>{({ TermsPanel }) => <TermsPanel />}</Late>;
    case "privacy":
      return <Late part={privacyPanel}>{({ PrivacyPanel }) => <PrivacyPanel />}</Late>;
    case "offline":
      return <Late part={offlinePanel}>{({ OfflinePanel }) => <OfflinePanel />}</Late>;
  }
}

/** What is being read: a place, a claim, a contradiction, a tool, or the list of a tab. */
function Reading({ selection, panel }: Pick<ViewState, "selection" | "panel">) {
  switch (selection.kind) {
    case "place":
      return (
        <Late part={placePanel}>
          {({ PlacePanel }) => <PlacePanel key={selection.id} id={selection.id} />}
        </Late>
      );
    case "claim":
      return (
        <Late part={claimPanel}>
          {({ ClaimPanel }) => <ClaimPanel key={selection.id} id={selection.id} />}
        </Late>
      );
    case "contradiction":
      return (
        <Late part={contradictionPanel}>
          {({ ContradictionPanel }) => <ContradictionPanel key={selection.id} id={selection.id} />}
        </Late>
      );
    case "measure":
      return (
        <Late part={measurePanel}>{({ MeasurePanel }) => <MeasurePanel ends={selection} />}</Late>
      );
    case "overlay":
      return (
        <Late part={overlayPanel}>
          {({ OverlayPanel }) => <OverlayPanel overlay={selection} />}
        </Late>
      );
    case "none":
      return <List key={panel} panel={panel} />;
  }
}

/**
 * Fetches the list of claims while something under its tab is read: closing that must find
 * the list there, or focus could not go back to the entry that was opened.
 */
function useClaimListAtHand(panel: ViewState["panel"]): void {
  const isWanted = tabOf(panel) === "claims";
  useEffect(() => {
    // A failure shows, and can be tried again, where the list itself is read.
    if (isWanted) claimsPanel.read().catch(() => {});
  }, [isWanted]);
}

/** Shows a tab from its start, wherever the column was scrolled to in the one before. */
function useStartOfTab(panel: ViewState["panel"], element: RefObject<HTMLElement | null>): void {
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

/** The tabs and, under them, what is being read. */
export function SidePanel() {
  const { t } = useMessages();
  const { view, actions } = useView();
  const { panel, selection } = view;
  useClaimListAtHand(panel);
  const selected = selectionKey(selection);
  const read = useRef<HTMLDivElement>(null);
  useStartOfTab(panel, read);
  return (
    <>
      <Tabs
        label={t("panels.label")}
        tabs={tabIds.map((id) => ({ id, label: t(`panel.${id}`) }))}
        selected={tabOf(panel)}
        controls="panel"
        onSelect={actions.selectPanel}
      />
      <div
        id="panel"
        ref={read}
        className="panel"
        role="tabpanel"
        aria-labelledby={`tab-${tabOf(panel)}`}
      >
        <PageStart shown={`${panel} ${selected}`}>
          <ErrorBoundary
            onError={() => announce(t("status.fault"))}
            onReset={({ reason }) => reason === "imperative-api" && askAgain()}
            resetKeys={[panel, selected]}
            fallbackRender={({ resetErrorBoundary }) => <Fault onRetry={resetErrorBoundary} />}
          >
            <Reading key={selection.kind} selection={selection} panel={panel} />
          </ErrorBoundary>
        </PageStart>
      </div>
    </>
  );
}
