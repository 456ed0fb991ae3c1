/** A scale bar: what length it stands for, and how long it is drawn. */
export interface ScaleLength {
  readonly lengthKm: number;
  readonly widthPx: number;
}

/**
 * The longest round length, 1, 2 or 5 times a power of ten, that a bar has room for.
 * @param kmPerPx ground length of a pixel at the middle of the map
 */
export function scaleLength(kmPerPx: number, maxWidthPx: number): ScaleLength {
  const longestKm = kmPerPx * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(longestKm));
  const factor = [5, 2].find((each) => each * power <= longestKm) ?? 1;
  const lengthKm = factor * power;
  return { lengthKm, widthPx: lengthKm / kmPerPx };
}

const kmPerNauticalMile = 1.852;

/** Nautical miles of a length, to the mile; to a tenth of one where there are fewer than ten. */
export function nauticalMiles(lengthKm: number): number {
  const miles = lengthKm / kmPerNauticalMile;
  return miles < 10 ? Math.round(miles * 10) / 10 : Math.round(miles);
}
