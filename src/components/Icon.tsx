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
  plus: <path d="M10 4v12M4 10h12" />,
  minus: <path d="M4 10h12" />,
  home: <path d="m2.8 9.6 7.2-6 7.2 6M5 8.4v7.8h10V8.4" />,
  layers: <path d="m10 3 7.4 4-7.4 4-7.4-4zM2.6 10.8l7.4 4 7.4-4" />,
  more: <path className="icon-dots" d="M4.2 10h.01M10 10h.01M15.8 10h.01" />,
  compare: <path d="M3 4h14v12H3zM10 4v12" />,
  info: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 9.2v4.6M10 6.2v.1" />
    </>
  ),
  close: <path d="m4.6 4.6 10.8 10.8M15.4 4.6 4.6 15.4" />,
  ruler: <path d="M1.5 14 14 1.5 18.5 6 6 18.5zM5 10.5l2 2M8 7.5l3 3M11 4.5l2 2" />,
  overlay: <path d="M3 3h9v9H3zM8 8h9v9H8z" />,
  full: <path d="M3 7.5V3h4.5M12.5 3H17v4.5M17 12.5V17h-4.5M7.5 17H3v-4.5" />,
  jump: <path d="M16 4 5 15M5 6.5V15h8.5" />,
  north: <path d="M10 16V4M5 9l5-5 5 5" />,
  west: <path d="M16 10H4M9 5l-5 5 5 5" />,
  east: <path d="M4 10h12M11 5l5 5-5 5" />,
  south: <path d="M10 4v12M5 11l5 5 5-5" />,
  search: (
    <>
      <circle cx="8.7" cy="8.7" r="5.7" />
      <path d="m13 13 5 5" />
    </>
  ),
  back: <path d="m12.5 5-5 5 5 5" />,
  forward: <path d="m7.5 5 5 5-5 5" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof shapes;

interface IconProps {
  readonly name: IconName;
}

/** A small picture on a button, which has a name of its own. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
