import { articleFingerprint } from "../content/article-fingerprint.ts";
import { claimIds, claimOf } from "../content/claims.ts";
import type { Fingerprint, Span } from "../content/fingerprint.ts";
import { quotations } from "../content/quotations.ts";
import { sources } from "../content/sources.ts";
import { claimDesk } from "../content/text/en/claim-desk.ts";
import { claimTexts } from "../content/text/en/claims.ts";

/** Where the next paragraph starts after those, all joined by line feeds. */
function startAfter(earlier: Fingerprint["paragraphs"]): number {
  return earlier.reduce((start, { length }) => start + length + 1, 0);
}

/** A claim's words in the whole article, from its place in its paragraph. */
function positionOf(paragraph: number, { start, end }: Span): Span {
  const offset = startAfter(articleFingerprint.paragraphs.slice(0, paragraph));
  return { start: offset + start, end: offset + end };
}

/**
 * The claims as W3C Web Annotations on the article (https://www.w3.org/TR/annotation-model/),
 * by position and, within that, by the few words that the claim rests on. Positions count
 * characters of the normalised headline and paragraphs, joined by single line feeds. Ids are
 * relative to the file, which the site serves under `data/`.
 */
export function annotations(): object {
  const items = claimIds.map((id) => {
    const { paragraph, verdict } = claimOf(id);
    const comment = (purpose: string, value: string) => ({
      type: "TextualBody",
      purpose,
      value,
      format: "text/plain",
      language: "en",
    });
    return {
      id: `../?claim=${id}`,
      type: "Annotation",
      motivation: "assessing",
      body: [
        comment("describing", claimTexts[id]),
        comment("classifying", claimDesk.verdicts[verdict].label),
        comment("assessing", claimDesk.readings[id].reason),
      ],
      target: {
        source: sources["fort-russ-article"].url,
        selector: {
          type: "TextPositionSelector",
          ...positionOf(paragraph, articleFingerprint.claims[id]),
          refinedBy: { type: "TextQuoteSelector", exact: quotations[id] },
        },
      },
    };
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "annotations.jsonld",
    type: "AnnotationCollection",
    label:
      "Claims of the article. Positions count characters of its headline and 12 paragraphs, white space and quotation marks normalised, joined by single line feeds.",
    total: items.length,
    first: {
      id: "annotations.jsonld#page",
      type: "AnnotationPage",
      partOf: "annotations.jsonld",
      startIndex: 0,
      items,
    },
  };
}
