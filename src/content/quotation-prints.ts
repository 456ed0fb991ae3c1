import type { ClaimId } from "./claims.ts";
import type { QuotationPrint } from "./quotation.ts";

/** How many words the article has, its headline included; made by `npm run fingerprint`. */
export const articleWords = 354;

/** What each quotation is checked against, made by `npm run fingerprint`. */
export const quotationPrints: Readonly<Record<ClaimId, QuotationPrint>> = {
  "p0-treaty-benefits-us": {
    start: 23,
    end: 41,
    sentence: { start: 0, end: 73 },
    hash: "855f817d7c34d44cb58489df62f601e52ebf7ab955e4bf6a20bb1bc31ddefdfe",
  },
  "p0-does-washington-want-peace": {
    start: 51,
    end: 72,
    sentence: { start: 0, end: 73 },
    hash: "b952403f98b3444059163f19dc00b00560fc496f2c566d08b5eff0c249bb6c24",
  },
  "p1-regional-security": {
    start: 83,
    end: 105,
    sentence: { start: 0, end: 205 },
    hash: "a3578dd2230443dd1ebe173d53f7ce941aef1e6d67e87826b4a4112620db85a8",
  },
  "p1-gain-for-us": {
    start: 128,
    end: 153,
    sentence: { start: 0, end: 205 },
    hash: "d835fe1c23a49318e71499048dad6979e5a8d71f79d0a9a28bc9e15015204c0a",
  },
  "p2-abe-quotation": {
    start: 112,
    end: 128,
    sentence: { start: 0, end: 202 },
    hash: "fb44f43ef1b253f5a4787daca21f8220488bacfbee35196b46e4a3c4e1ab31e3",
  },
  "p3-abe-renews-pledge": {
    start: 23,
    end: 52,
    sentence: { start: 0, end: 166 },
    hash: "1241059c6d27dbe7905e9511ce1eceb9c9b2bcc8c78592a9e343e24f0c51720f",
  },
  "p3-decades-long-dispute": {
    start: 121,
    end: 153,
    sentence: { start: 0, end: 166 },
    hash: "f69d622388e3dce86eb60c09fabf52ecf0a476181ae4e23597e56c1d1870bf26",
  },
  "p4-singapore-meeting": {
    start: 9,
    end: 29,
    sentence: { start: 0, end: 219 },
    hash: "5d4b543f5c6d113e62e60cad4220775b1ffbd39f687df263f9e0fddc9dcfbd1c",
  },
  "p4-faster-talks": {
    start: 97,
    end: 118,
    sentence: { start: 0, end: 219 },
    hash: "3eaf6fd261927172fe68580e5eb127d4658c0ba7bbf2f47ace9bd53c7e295a91",
  },
  "p4-basis-1956": {
    start: 161,
    end: 183,
    sentence: { start: 0, end: 219 },
    hash: "182a53a0a79cec948456e0a9c02ac9659a46602151571789ba02c01ed8e03ae8",
  },
  "p5-four-islands": {
    start: 57,
    end: 78,
    sentence: { start: 0, end: 133 },
    hash: "d9f7502b4ae1ee534d2c7bf9dbd01835bccea01b022cfac2f862b60bb9b8b853",
  },
  "p5-handover-seals-treaty": {
    start: 93,
    end: 114,
    sentence: { start: 0, end: 133 },
    hash: "7106eac1bbfa1e345b99400f4cbabe879c5af632c8eb12b8e1da5cf04547520e",
  },
  "p6-us-troops-no-threat": {
    start: 29,
    end: 43,
    sentence: { start: 0, end: 122 },
    hash: "d1fa933c04cf6d7d9f7cf24524817fd57b68c509426e41790262e431ed9bf4e5",
  },
  "p6-asahi-interview": {
    start: 101,
    end: 121,
    sentence: { start: 0, end: 122 },
    hash: "747b929c3df79b3bb5c3928369312f20904aeb1ba385c8a51c6e0a36b1beeebf",
  },
  "p7-not-hostile-to-russia": {
    start: 88,
    end: 105,
    sentence: { start: 0, end: 127 },
    hash: "21c23e2aa07641903532cae45eb56eca44bbe4e3461f9c9a91ba2f28c2061d38",
  },
  "p8-explained-to-putin": {
    start: 46,
    end: 58,
    sentence: { start: 0, end: 160 },
    hash: "3606aeb548738d6f3e3cf5c4882f50b3ca2b45ad3e3e758d57534cb88387f883",
  },
  "p8-hopes-putin-understands": {
    start: 99,
    end: 113,
    sentence: { start: 0, end: 160 },
    hash: "aab0d8047c080066ac1110a22543d7768cd6a6af51e162329e8f011c321d10b5",
  },
  "p9-say-over-bases": {
    start: 127,
    end: 146,
    sentence: { start: 0, end: 240 },
    hash: "be9f87fad6ae6a6b73b37788e5dc650e5d9fe33d2967bad2531060e1e2386640",
  },
  "p9-okinawa-protests": {
    start: 196,
    end: 225,
    sentence: { start: 0, end: 240 },
    hash: "5da94669529988583d93dcaaf2fc73ef03b5787a9cd84dc6541bd78d86e044b9",
  },
  "p10-factor-in-talks": {
    start: 62,
    end: 80,
    sentence: { start: 0, end: 133 },
    hash: "42b58617ca4f46865973ff518b91f774e982e2cf7d993ad0e6b83333777e6ceb",
  },
  "p11-habomai-shikotan": {
    start: 85,
    end: 105,
    sentence: { start: 0, end: 155 },
    hash: "20f6becd24ff01855fdff71de7bfb5092d8e9936a6f8eafafccef64a2dae9eb0",
  },
  "p11-both-ratified": {
    start: 174,
    end: 198,
    sentence: { start: 156, end: 318 },
    hash: "3fb686b2f636b49c1f00e5958159bd96d33db210843f7598b9a49bdec4b6ac6a",
  },
  "p11-japan-refused": {
    start: 204,
    end: 230,
    sentence: { start: 156, end: 318 },
    hash: "2c5920ac876c8923f59c9f1eddab2bf193b993c322de51f863ee61545c5dd5a6",
  },
  "p11-demand-for-four": {
    start: 265,
    end: 285,
    sentence: { start: 156, end: 318 },
    hash: "8e5a477cfd0ca4c089ab9042761408c0ed42b9eda169c4a53fafcdf927324186",
  },
  "p11-kuril-label": {
    start: 286,
    end: 317,
    sentence: { start: 156, end: 318 },
    hash: "1f7cc1a2005cccd8583411ce0f1852d3d54c98643f083626b72f62bcc33d8a58",
  },
  "p12-visit-to-russia": {
    start: 7,
    end: 24,
    sentence: { start: 0, end: 48 },
    hash: "0413bb5606927c7fd80460c7be5ac7c87c51b1f74dbfe0ab5349323709482820",
  },
};
