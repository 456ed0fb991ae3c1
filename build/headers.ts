import { firstFrameHash } from "./first-frame.ts";

/**
 * Nothing but what this site serves itself: no inline script, no eval, no other host. Of styles inside
 * a page it admits the rules of the first frame, by their hash, and nothing that is not them to the byte.
 */
const sources: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": `'self' '${firstFrameHash}'`,
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/**
 * The Content-Security-Policy of every page. It has no `frame-ancestors`, which a `meta` element
 * cannot hold and which would forbid embedding.
 */
export const contentSecurityPolicy = Object.entries(sources)
  .map(([directive, source]) => `${directive} ${source}`)
  .join("; ");

/** What a page on another site is told of where its reader came from. */
export const referrerPolicy = "no-referrer";

/** Abilities of the browser that the site never asks for, nor lets anything in it ask for. */
const unusedAbilities = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** The headers every answer of the site should have. */
export const siteHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Referrer-Policy": referrerPolicy,
  "Permissions-Policy": unusedAbilities.map((ability) => `${ability}=()`).join(", "),
  "X-Content-Type-Options": "nosniff",
};
