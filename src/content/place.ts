import type { Figure } from "./figure.ts";
import type { Language } from "./language.ts";
import type { SourceId } from "./sources.ts";

/** The four groups in dispute, in the order used everywhere. */
export const groupIds = ["habomai", "shikotan", "kunashir", "iturup"] as const;
export type GroupId = (typeof groupIds)[number];

export type PlaceKind =
  | "island-group" // Habomai
  | "island"
  | "islet" // one named part of Habomai
  | "facility" // a US facility in Okinawa
  | "prefecture"
  | "capital"
  | "city"
  | "town"
  | "cape"
  | "airport";

/** Whether places of a kind are land with a shore of its own, and not a dot or a square on the map. */
export function isLand(kind: PlaceKind): boolean {
  return kind === "island-group" || kind === "island" || kind === "islet";
}

/** A name in every language; both sides' names are always present. */
export type Names = Readonly<Record<Language, string>>;

/** Names of one place. For disputed places the English one is the Russian-administered name. */
export interface PlaceNames extends Names {
  /** The other romanised or English name (Etorofu; MCAS Futenma); null if there is none. */
  readonly alternative: string | null;
}

/** What a fact about a place is about; its label is in the language files. */
export type FactTopic =
  | "area"
  | "area-with-islets"
  | "area-russian"
  | "population-1945"
  | "population-2018"
  | "population-2020"
  | "population"
  | "highest-point"
  | "length"
  | "distance-from-cape-nosappu"
  | "distance-from-hokkaido"
  | "runway";

export interface Fact extends Figure {
  readonly topic: FactTopic;
}

/** How the article refers to a place; paragraphs are numbered 0 (headline) to 12. */
export type Mention =
  | { readonly kind: "named"; readonly paragraphs: readonly [number, ...number[]] }
  | { readonly kind: "implied"; readonly paragraphs: readonly [number, ...number[]] }
  | { readonly kind: "none" };

/** A US facility's administrative particulars. */
export interface FacilityParticulars {
  /** Facility number, `FAC` and four digits. */
  readonly fac: string;
  readonly branch: "USMC" | "USAF" | "Navy" | "Army";
  readonly use:
    | "airfield"
    | "camp"
    | "training-area"
    | "range"
    | "communications"
    | "ammunition"
    | "port"
    | "logistics"
    | "housing"
    | "recreation";
  /** Municipalities in English, and in Japanese. */
  readonly municipalities: readonly string[];
  readonly municipalitiesJa: readonly string[];
  /** False for the one limited-use site outside the official count of 31. */
  readonly countedIn31: boolean;
}

/** A named position we describe. Its geometry lives in `geo/` under the same id. */
export interface Place {
  readonly kind: PlaceKind;
  readonly names: PlaceNames;
  /** The disputed group the place is, or lies on; null elsewhere. */
  readonly group: GroupId | null;
  readonly mention: Mention;
}

/** What is read of a place in its panel, fetched when first needed. */
export interface PlaceParticulars {
  readonly facts: readonly Fact[];
  readonly facility: FacilityParticulars | null;
  /** What the note rests on. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}
