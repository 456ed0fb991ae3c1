import { labelsOf, publisherNames, publishers, sidedLabelsOf } from "../../content/publishers.ts";
import { useMessages } from "../../i18n/use-messages.ts";

interface PublisherWords {
  /** The publisher with every label and, where it is known, its owner. */
  readonly inFull: (publisher: string) => string;
  /** Labels for a short reference, in brackets; empty for a publisher without a side. */
  readonly side: (publisher: string) => string;
}

/** Words for publishers and what stands behind them. */
export function usePublisherWords(): PublisherWords {
  const { t } = useMessages();
  return {
    inFull: (publisher) => {
      const labels = labelsOf(publisher).map((label) => t(`publisher.${label}`));
      if (labels.length === 0) return publisher;
      const [first = publisher] = publisherNames(publisher);
      const owner = publishers[first]?.owner;
      const values = { publisher, labels: labels.join(", ") };
      return owner === undefined
        ? t("sources.publisher", values)
        : t("sources.publisherOwned", { ...values, owner });
    },
    side: (publisher) => {
      const labels = sidedLabelsOf(publisher).map((label) => t(`publisher.${label}`));
      return labels.length === 0 ? "" : `(${labels.join(", ")})`;
    },
  };
}
