import type { SeaVariantId } from "../../sea.ts";

/** What the computation was varied by, and why that is contested. */
export const seaVariants: Readonly<Record<SeaVariantId, string>> = {
  "with-signalny":
    "Signalny (Kaigara) counted as a coast. It is dry at low water only, so it is left out: a low-tide elevation is no island.",
  "large-habomai-only":
    "Of the Habomai group only the five large islets counted as coasts, its rocks and small islets left out.",
  "rocks-no-zone":
    "No 200-mile zone for islands below 1 km², of either side. Under the law of the sea a rock that cannot sustain people has a territorial sea only; which islets are such rocks is not settled here.",
};
