import type { ReactNode } from "react";

/** Drawn by us: a character for it looks different on every system, and costs a font each. */
const shapes = {
  sun: (
    <>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 1.8v2.4M10 15.8v2.4M1.8 10h2.4M15.8 10h2.4M4.2 4.2l1.7 1.7M14.1 14.1l1.7 1.7M4.2 15.8l1.7-1.7M14.1 5.9l1.7-1.7" />
    </>
  ),
  moon: <path d="M16.6 12.1A7.2 7.2 0 0 1 7.9 3.4a7.2 7.2 0 1 0 8.7 8.7z" />,
  down: <path d="m5 7.5 5 5 5-5" />,
  up: <path d="m5 12.5 5-5 5 5" />,
  ruler: <path d="M1.5 14 14 1.5 18.5 6 6 18.5zM5 10.5l2 2M8 7.5l3 3M11 4.5l2 2" />,
  overlay: <path d="M3 3h9v9H3zM8 8h9v9H8z" />,
  search: (
    <>
      <circle cx="8.7" cy="8.7" r="5.7" />
      <path d="m13 13 5 5" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

interface IconProps {
  readonly name: keyof typeof shapes;
}

/** A small picture on a button, which has a name of its own. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
