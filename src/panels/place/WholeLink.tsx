import { type PlaceId, placeOf } from "../../content/places.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { PlaceLink } from "../parts/PlaceLink.tsx";

interface WholeLinkProps {
  /** What holds for both places, ending in “for”. */
  readonly message: MessageId;
  /** The place under which it is said. */
  readonly whole: PlaceId;
}

/** A sentence that leads to the place under which something is said once for several. */
export function WholeLink({ message, whole }: WholeLinkProps) {
  const { t } = useMessages();
  const { alternative } = placeOf(whole).names;
  return (
    <>
      {t(message)} <PlaceLink id={whole} />
      {alternative !== null && ` (${alternative})`}.
    </>
  );
}
