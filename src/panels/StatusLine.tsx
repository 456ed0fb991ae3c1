import { useEffect, useRef, useState } from "react";
import { claimOf } from "../content/claims.ts";
import { placeOf } from "../content/places.ts";
import type { CoreText } from "../content/text/content-text.ts";
import { type MessageTools, useMessages } from "../i18n/use-messages.ts";
import { announcement } from "../state/announcement.ts";
import { useCell } from "../state/cell.ts";
import { useContentText } from "../state/content-text.ts";
import type { Misfit } from "../state/link-misfits.ts";
import { useFailedFiles } from "../state/use-data-file.ts";
import { useView } from "../state/view-context.ts";
import { selectionKey, type ViewState } from "../state/view-state.ts";
import { paragraphLabel } from "./paragraph-label.ts";

function selectionMessage(
  { selection }: ViewState,
  text: CoreText,
  { t, nameOf }: MessageTools,
): string | null {
  if (selection.kind === "none") return t("status.closed");
  if (selection.kind === "place") {
    return t("status.place", { place: nameOf(placeOf(selection.id).names) });
  }
  // The panels of the measuring tools say themselves what was found.
  if (selection.kind !== "claim") return null;
  const { paragraph, places } = claimOf(selection.id);
  return t("status.claim", {
    paragraph: paragraphLabel(t, paragraph),
    claim: text.claims[selection.id].title,
    places: places.map((id) => nameOf(placeOf(id).names)).join(", "),
  });
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

/** The one status line: says what a choice changed, for those who cannot see it change. */
export function StatusLine({ misfits }: { readonly misfits: readonly Misfit[] }) {
  const messages = useMessages();
  const { view } = useView();
  const text = useContentText();
  const previous = useRef(view);
  const [message, setMessage] = useState("");

  useEffect(() => {
    const before = previous.current;
    previous.current = view;
    if (before.scenario !== view.scenario) setMessage(text.scenarios[view.scenario].announcement);
    else if (before.compare !== view.compare) setMessage(comparisonMessage(view, text, messages));
    else if (selectionKey(before.selection) !== selectionKey(view.selection))
      setMessage((message) => selectionMessage(view, text, messages) ?? message);
  }, [view, text, messages]);

  useEffect(() => {
    if (misfits.length > 0) setMessage(messages.t("status.misfits", { count: misfits.length }));
  }, [misfits, messages]);

  const failures = useFailedFiles().length;
  const failuresBefore = useRef(0);
  useEffect(() => {
    const hadFailures = failuresBefore.current > 0;
    failuresBefore.current = failures;
    if (failures > 0) setMessage(messages.t("status.failed", { count: failures }));
    else if (hadFailures) setMessage(messages.t("status.trying"));
  }, [failures, messages]);

  const announced = useCell(announcement);
  useEffect(() => {
    if (announced !== null) setMessage(announced.message);
  }, [announced]);

  return (
    <p role="status" className="visually-hidden">
      {message}
    </p>
  );
}
