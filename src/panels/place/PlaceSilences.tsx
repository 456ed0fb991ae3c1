import "../../styles/claims.css";
import type { PlaceId } from "../../content/places.ts";
import { silenceIds, silenceOf } from "../../content/silences.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { Fold } from "../parts/Fold.tsx";
import { SilenceEntry } from "../parts/SilenceEntry.tsx";

/** What the article leaves out about a place, folded until wanted; nothing where that is nothing. */
export function PlaceSilences({ id }: { readonly id: PlaceId }) {
  const { t } = useMessages();
  const { claimDesk } = useTexts("claimDesk");
  const about = silenceIds.filter((silence) => silenceOf(silence).places.includes(id));
  if (about.length === 0) return null;
  return (
    <Fold summary={t("silence.ofPlace", { count: about.length })}>
      <ul className="entries">
        {about.map((silence) => (
          <SilenceEntry key={silence} id={silence} text={claimDesk.silences[silence]} />
        ))}
      </ul>
    </Fold>
  );
}
