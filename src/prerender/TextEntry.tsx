import type { ReactNode } from "react";

interface TextEntryProps {
  /** The anchor that links to it lead to: the id of a place, a claim or a scenario. */
  readonly id: string;
  readonly kicker: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One place, claim or scenario on the page of text. */
export function TextEntry({ id, kicker, title, children }: TextEntryProps) {
  return (
    <article className="detail text-entry" id={id} aria-labelledby={`title-${id}`}>
      <p className="kicker">{kicker}</p>
      <h2 className="detail-title" id={`title-${id}`}>
        {title}
      </h2>
      {children}
    </article>
  );
}
