import type { Position } from "geojson";
import type { facilities } from "../../../src/content/facilities.ts";
import type { Confidence } from "../../../src/content/figure.ts";

/** Where a facility is drawn, and how far that can be relied on. */
export interface FacilityPosition {
  /** `[lng, lat]` of one position inside the facility, not its centroid. */
  readonly position: Position;
  /**
   * High: two independent published positions within about 1 km, or one and an unmistakable
   * natural feature. Medium: one published position, or text and coastline. Low: neither.
   */
  readonly confidence: Confidence;
  readonly basis: string;
}

/** Every facility's position, by id. No outline of a facility was available to check against. */
export const facilityPositions = {
  "northern-training-area": {
    position: [128.23, 26.682],
    confidence: "medium",
    basis:
      "A published point, moved within the range kept after December 2016 from the editors' knowledge of its limits",
  },
  "okuma-rest-center": {
    position: [128.1535, 26.7425],
    confidence: "high",
    basis: "The tip of Cape Akamaru, from texts; 0.6 km from the nearest address point",
  },
  "ie-jima-auxiliary-airfield": {
    position: [127.7625, 26.7289],
    confidence: "high",
    basis: "Two published airfield points, an address point 0.4 km away",
  },
  "yaedake-communication-site": {
    position: [127.9283, 26.6356],
    confidence: "high",
    basis: "The summit of Mount Yae, from a published point and texts",
  },
  "camp-schwab": {
    position: [128.0443, 26.5246],
    confidence: "high",
    basis: "A published point, on the cape that two coastlines show",
  },
  "henoko-ordnance-ammunition-depot": {
    position: [128.0385, 26.5395],
    confidence: "medium",
    basis:
      "From texts (north of Camp Schwab, above Oura Bay) and the coastline, completed by the editors",
  },
  "camp-hansen": {
    position: [127.9151, 26.4605],
    confidence: "high",
    basis:
      "Published points that agree, by the barracks at Kin; the training area reaches far inland",
  },
  "kin-red-beach-training-area": {
    position: [127.9112, 26.4487],
    confidence: "low",
    basis: "The editors' knowledge, held to texts and the coastline",
  },
  "kin-blue-beach-training-area": {
    position: [127.944, 26.442],
    confidence: "high",
    basis: "Headland named in a coast guard notice, 0.2 km from its point",
  },
  "kadena-ammunition-storage-area": {
    position: [127.781, 26.389],
    confidence: "medium",
    basis:
      "Address points of one data set inside the site, completed by the editors; the site is 26 km² large",
  },
  "tengan-pier": {
    position: [127.847, 26.4027],
    confidence: "high",
    basis: "A diving guide's point 0.25 km away, an address point and the coastline",
  },
  "camp-courtney": {
    position: [127.859, 26.391],
    confidence: "high",
    basis: "A published point and an address point, each 0.1 km away",
  },
  "camp-mctureous": {
    position: [127.8455, 26.3805],
    confidence: "high",
    basis: "A published point 0.1 km away, two address points",
  },
  "camp-shields": {
    position: [127.8115, 26.376],
    confidence: "medium",
    basis: "Two address points of one data set, completed by the editors",
  },
  "torii-communication-station": {
    position: [127.7375, 26.377],
    confidence: "high",
    basis: "A published point 0.3 km away, an address point",
  },
  "kadena-air-base": {
    position: [127.7675, 26.3557],
    confidence: "high",
    basis: "The middle of the runways, from their published ends",
  },
  "camp-kuwae": {
    position: [127.7655, 26.317],
    confidence: "high",
    basis: "A published point 0.1 km away, an address point",
  },
  "camp-zukeran": {
    position: [127.78, 26.303],
    confidence: "high",
    basis: "A published point 0.2 km away, an address point",
  },
  "awase-communication-station": {
    position: [127.842, 26.3165],
    confidence: "high",
    basis: "An address point 0.1 km away, texts that put it at the end of the peninsula",
  },
  "white-beach-area": {
    position: [127.9125, 26.3015],
    confidence: "high",
    basis: "Two published points, each within 0.15 km",
  },
  "futenma-air-station": {
    position: [127.7565, 26.2742],
    confidence: "high",
    basis: "The middle of the runway, from its published ends",
  },
  "makiminato-service-area": {
    position: [127.6985, 26.253],
    confidence: "high",
    basis: "A published point 0.1 km away, an address point",
  },
  "naha-port": {
    position: [127.668, 26.2073],
    confidence: "high",
    basis: "A published point 0.2 km away, an address point",
  },
  "army-pol-depots": {
    position: [127.844, 26.3985],
    confidence: "medium",
    basis:
      "Tank farm no. 1 in Uruma, from an address point and the editors' knowledge; other parts lie elsewhere",
  },
  "tori-shima-range": {
    position: [126.8331, 26.5956],
    confidence: "high",
    basis: "The published centre of the range, 0.2 km from the islet's centre in GSHHG",
  },
  "ide-suna-jima-range": {
    position: [127.1025, 26.3856],
    confidence: "high",
    basis: "The island itself: published point, address point and administrative outline agree",
  },
  "kume-jima-range": {
    position: [126.8729, 26.3491],
    confidence: "medium",
    basis: "The official centre of the sea circle; the plot of land was not seen",
  },
  "tsuken-jima-training-area": {
    position: [127.9356, 26.2495],
    confidence: "medium",
    basis: "The west shore of Tsuken from texts and two coastlines, the spot chosen by the editors",
  },
  "kobi-sho-range": {
    position: [123.6822, 25.9237],
    confidence: "high",
    basis: "The island itself, from its administrative outline",
  },
  "sekibi-sho-range": {
    position: [124.56, 25.9225],
    confidence: "high",
    basis: "The islet's published position; GSHHG draws it 2.9 km to the south-east",
  },
  "oki-daito-jima-range": {
    position: [131.1885, 24.467],
    confidence: "high",
    basis: "The island itself: administrative outline, address point and GSHHG agree",
  },
  "ukibaru-jima-training-area": {
    position: [127.9919, 26.3011],
    confidence: "high",
    basis: "The island itself: published point and administrative outline agree",
  },
} as const satisfies Record<keyof typeof facilities, FacilityPosition>;
