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
  failed: "The measuring tool can’t load.",
  unlocated: "This can’t be measured: the map data for one of the places can’t load.",
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
      "From one of the four, the line joins the nearest coasts of islands of at least 1 km², in the full coast data. Smaller rocks of the Habomai group do not count: Signalny (Kaigara), 3.7 km off Cape Nosappu, is one.",
    swap: "Swap A and B",
    onMap: "On the map",
    next: "The next click on the map sets",
    nextStart: "A, the start",
    nextEnd: "B, the end",
    startToCentre: "Set A to the centre of the map",
    endToCentre: "Set B to the centre of the map",
    keys: "A cross marks the centre of the map. Focus the map view, move it with the arrow keys, and press Enter to set the next point.",
    result: "Distance",
    nauticalMiles: (value) => `${value} nautical miles`,
    bearing: "Initial bearing",
    bearingValue: (degrees, compass) => `${degrees}° (${compass})`,
    measuredFrom: "Measured from",
    measuredTo: "Measured to",
    shoreOf: (name, position) => `the shore of ${name} at ${position}`,
    markOf: (name, position) => `the mark of ${name} at ${position}`,
    noDistance: (from, to) =>
      `${from} and ${to} are the same place, or one is part of the other: there is no distance to measure.`,
    announcement: ({ from, to, km, nauticalMiles, bearing }) =>
      `${from} to ${to}: ${km}, ${nauticalMiles}, initial bearing ${bearing}.`,
    official: "Official distance",
    officialDiffers: (difference, share, ours) =>
      `Ours is ${difference} (${share}) ${ours === "more" ? "longer" : "shorter"}.`,
    officialEqual: "Ours is the same.",
    withinTolerance: "That is within the error of our shore.",
    beyondTolerance:
      "That is more than the error of our shore. The official figure probably ends at another point, or on a shore from another survey.",
    surveys: {
      "association-table":
        "The association names the two places, but neither the points it measured between nor its map. Ours runs from the mark of the cape to the nearest shore in the GSHHG coast data, or to the published point of Signalny (Kaigara), which those data lack. For the Habomai group the figure is that to Signalny, its nearest part.",
      "cabinet-office-outline":
        "The Cabinet Office names the two islands, but neither the points it measured between nor its map. Ours runs between the nearest points of their shores in the GSHHG coast data, without the rocks off them.",
    },
    geodesic:
      "The distance is the geodesic, the shortest line on the WGS84 ellipsoid, by Karney’s method, exact to far less than a metre. The bearing is the direction at A, clockwise from true north; it changes along the line. A nautical mile is 1,852 m.",
    tolerance: (km) =>
      `An island is measured at the nearest point of its shore, without the rocks off it; the Habomai group, with all its rocks. Our shore, GSHHG 2.3.7, lies about 0.1 to 0.2 km from OpenStreetMap’s, so this distance may be off by ${km}. The coast data lack Signalny (Kaigara), which is measured at its published point.`,
    marks:
      "A city, a cape, a base or a prefecture is measured at its mark on this map, not at its edge.",
    beyondMap: "The line comes nearer to a pole than this map reaches, so part of it is not shown.",
    acrossEdge:
      "The line leaves the map at one side and comes back at the other: the map is cut along 30° W.",
    cite: "To cite",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "This can’t be copied. Select the line and copy it by hand.",
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
      `Drag it on the map, or use the buttons. Or focus its handle and use the arrow keys: ${step} a press, or ${longStep} with Shift.`,
    centre: "Centre",
    sizeOf: (name) => `Size of ${name}, published`,
    prefecture: (name) => `${name} Prefecture`,
    times: (island, ratio, place) =>
      `By these figures ${island} has ${ratio} times the area of ${place}.`,
    announcement: (island, where) => `${island} laid over ${where}.`,
    method:
      "Each point of the coast keeps its distance and direction from the island’s centre, along the WGS84 ellipsoid. The area stays the same to better than one part in a million.",
    mercator:
      "If the island grows or shrinks on the screen as it moves, that is the map: Web Mercator draws everything larger the further it is from the equator.",
    coast:
      "The outline is from GSHHG 2.3.7, whose area is about 2% larger overall than the survey’s (Shikotan nearly 4%, the Habomai group 13%).",
    toMeasure: "Measure a distance instead",
  },
};
