import { treatyFirstSources } from "../../content/proposals.ts";
import type { ScenariosText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";

/** The proposal of 2018 to conclude a treaty before the islands are settled; all but its start folded. */
export function TreatyFirst({ texts }: { readonly texts: ScenariosText }) {
  const { t } = useMessages();
  const [first, ...rest] = texts.treatyFirst;
  return (
    <section className="section treaty-first">
      <h3 className="section-title">{t("scenario.treatyFirst")}</h3>
      <p>{first}</p>
      <details className="more">
        <summary>{t("scenario.more")}</summary>
        {rest.join(" ")}
      </details>
      <p className="fact-basis">
        <SourceRefs ids={treatyFirstSources} />
      </p>
    </section>
  );
}
