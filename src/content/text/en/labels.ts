import type { ClaimKind, OutletId, SpeakerId } from "../../claim.ts";

export const speakers: Readonly<Record<SpeakerId, string>> = {
  headline: "Headline writer, Fort Russ",
  article: "The article itself",
  abe: "Shinzo Abe, Prime Minister of Japan",
  putin: "Vladimir Putin, President of Russia",
};

export const outlets: Readonly<Record<OutletId, string>> = {
  kyodo: "Kyodo news agency",
  asahi: "Asahi (TV Asahi)",
};

export const claimKinds: Readonly<Record<ClaimKind, string>> = {
  opinion: "Opinion",
  "reported-event": "Reported event",
  agreement: "Agreement",
  "legal-content": "Legal content",
  forecast: "Forecast",
};
