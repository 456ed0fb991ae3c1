import type { MeasuringText } from "../content-text.ts";

/** The words of the measuring tools in English. */
export const measuring: MeasuringText = {
  kicker: "Measure",
  compass: [
    "north",
    "north-north-east",
    "north-east",
    "east-north-east",
    "east",
    "east-south-east",
    "south-east",
    "south-south-east",
    "south",
    "south-south-west",
    "south-west",
    "west-south-west",
    "west",
    "west-north-west",
    "north-west",
    "north-north-west",
  ],
  latitude: (degrees, side) => `${degrees}° ${side === "north" ? "N" : "S"}`,
  longitude: (degrees, side) => `${degrees}° ${side === "east" ? "E" : "W"}`,
  position: (latitude, longitude) => `${latitude}, ${longitude}`,
  loading: "Measuring…",
  failed: "The part of this page that measures could not be loaded.",
  unlocated:
    "This cannot be measured: the map data that hold one of the places could not be loaded.",
  methodHeading: (count) => `How it is measured (${count})`,
  measure: {
    title: "Distance between two places",
    lead: "Choose two places in the lists, or click them on the map.",
    ends: "From where to where",
    from: "From (A)",
    to: "To (B)",
    pointAt: (position) => `Point at ${position}`,
    hokkaidoCoast: "Hokkaido (nearest coast)",
    coastNote:
      "From one of the four, the line ends at the coasts of islands of at least 1 km² that are nearest to each other, at the full resolution of the coast data. The smaller rocks of the Habomai group are not counted: Signalny (Kaigara) lies 3.7 km off Cape Nosappu.",
    swap: "Swap A and B",
    onMap: "On the map",
    next: "The next click on the map sets",
    nextStart: "A, the start",
    nextEnd: "B, the end",
    startToCentre: "Set A to the centre of the map",
    endToCentre: "Set B to the centre of the map",
    keys: "A cross marks the centre of the map. With the map view in focus, arrow keys move the map under it and Enter sets the point that is next.",
    result: "Distance",
    nauticalMiles: (value) => `${value} nautical miles`,
    bearing: "Initial bearing",
    bearingValue: (degrees, compass) => `${degrees}° (${compass})`,
    measuredFrom: "Measured from",
    measuredTo: "Measured to",
    shoreOf: (name, position) => `the shore of ${name} at ${position}`,
    markOf: (name, position) => `the mark of ${name} at ${position}`,
    noDistance: (from, to) =>
      `There is no distance between ${from} and ${to}: one is part of the other, or they are the same.`,
    announcement: ({ from, to, km, nauticalMiles, bearing }) =>
      `${from} to ${to}: ${km}, ${nauticalMiles}, initial bearing ${bearing}.`,
    official: "Official distance",
    officialDiffers: (difference, share, ours) =>
      `Ours is ${difference} (${share}) ${ours === "more" ? "longer" : "shorter"}.`,
    officialEqual: "Ours is the same.",
    withinTolerance: "That is within what our shore may be off.",
    beyondTolerance:
      "That is more than our shore may be off, so the official figure probably ends at another point of the coast, or on a shore drawn by another survey.",
    surveys: {
      "association-table":
        "The association’s figure, as we have it, names the two places, but neither the points between which it was measured nor the map. Ours runs from the mark of the cape to the nearest shore in the GSHHG coast data, or to the published point of Signalny (Kaigara), which those data lack. For the Habomai group the figure is the one to Signalny, its nearest part.",
      "cabinet-office-outline":
        "The Cabinet Office’s figure, as we have it, names the two islands, but neither the points between which it was measured nor the map. Ours runs between the two nearest points of their shores in the GSHHG coast data, without the rocks off them.",
    },
    geodesic:
      "Length of the geodesic, the shortest line on the WGS84 ellipsoid, by Karney’s method, which is exact to far less than a metre. The bearing is the direction at A, clockwise from true north; along the line it changes. A nautical mile is 1,852 m.",
    tolerance: (km) =>
      `An island is measured at the nearest point of its shore, without the rocks off it; the Habomai group, with all its rocks. Our shore is GSHHG 2.3.7, which lies roughly 0.1 to 0.2 km from OpenStreetMap’s, so this distance may be off by ${km}. Signalny (Kaigara), which the coast data lack, is measured at its published point.`,
    marks:
      "A city, a cape, a base or a prefecture is measured at the mark it has on this map, not at its edge.",
    beyondMap:
      "The line comes nearer to a pole than this map reaches, so the map does not show all of it.",
    acrossEdge:
      "The line leaves the map at one side and comes back at the other: the map is cut along 30° W.",
    cite: "To cite",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "This could not be copied. Select the line and copy it by hand.",
    citation: ({ from, to, km, nauticalMiles, bearing, hasShore, address }) =>
      `${from} to ${to}: ${km} (${nauticalMiles}), initial bearing ${bearing}; geodesic on WGS84${
        hasShore ? ", shore from GSHHG 2.3.7" : ""
      }. Treaty Atlas, ${address}`,
    toOverlay: "Lay Iturup (Etorofu) over Okinawa",
    overlayLead: "To see how large an island is, lay it over a place you know.",
  },
  overlay: {
    title: "An island laid over another place",
    lead: "The outline has the island’s true size and shape wherever it lies.",
    island: "Island",
    over: "Laid over",
    move: "Move it",
    moves: { north: "Move north", west: "Move west", east: "Move east", south: "Move south" },
    keys: (step, longStep) =>
      `Drag it on the map, or press the buttons. With its handle in focus, arrow keys move it by ${step}, together with Shift by ${longStep}.`,
    centre: "Centre",
    sizeOf: (name) => `Size of ${name}, published`,
    prefecture: (name) => `${name} Prefecture`,
    times: (island, ratio, place) =>
      `By these figures ${island} has ${ratio} times the area of ${place}.`,
    announcement: (island, where) => `${island} laid over ${where}.`,
    method:
      "Each point of the coast keeps its distance and its direction from the island’s centre, measured along the WGS84 ellipsoid. Area is kept to better than one part in a million.",
    mercator:
      "If it grows or shrinks on the screen as it moves, that is the map: Web Mercator draws everything larger the further it is from the equator, the island and what lies under it alike.",
    coast:
      "The outline is from GSHHG 2.3.7, which is about 2% larger overall than the survey’s area (Shikotan nearly 4%, the Habomai group 13%).",
    toMeasure: "Measure a distance instead",
  },
};
