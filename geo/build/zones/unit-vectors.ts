import type { UnitVector } from "./gauss-sphere.ts";

export const dot = (a: UnitVector, b: UnitVector): number =>
  a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: UnitVector, b: UnitVector): UnitVector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const minus = (a: UnitVector, b: UnitVector): UnitVector => [
  a[0] - b[0],
  a[1] - b[1],
  a[2] - b[2],
];

export const plus = (a: UnitVector, b: UnitVector): UnitVector => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
];

export function normalized(a: UnitVector): UnitVector {
  const length = Math.hypot(...a);
  return [a[0] / length, a[1] / length, a[2] / length];
}

/** The point at an angle in radians from `a` towards `b`, which is a quarter turn away from it. */
export function turned(a: UnitVector, b: UnitVector, angle: number): UnitVector {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return [a[0] * cosine + b[0] * sine, a[1] * cosine + b[1] * sine, a[2] * cosine + b[2] * sine];
}

/** The angle between two points in radians; exact for small angles, where an arc cosine is not. */
export function angleBetween(a: UnitVector, b: UnitVector): number {
  return 2 * Math.asin(Math.min(1, Math.hypot(...minus(a, b)) / 2));
}
