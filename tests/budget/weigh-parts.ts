/** One chunk of a build as Vite's manifest lists it; paths are relative to the build's folder. */
interface ManifestChunk {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  /** Keys of the chunks it cannot run without. */
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Vite's `manifest.json`: chunks by source module, or by a name of the bundler's own. */
export type Manifest = Readonly<Record<string, ManifestChunk>>;

/** The files of a build that something needs. */
interface NeededFiles {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** What something brings to the reader, in bytes as they are sent. */
interface Weight {
  readonly scriptBytes: number;
  readonly styleBytes: number;
}

/** The scripts and styles that a page loads before it stands, and those it loads later, part by part. */
export interface PartWeights {
  readonly first: Weight;
  /** By source module: what the part adds to the first load. */
  readonly late: ReadonlyMap<string, Weight>;
}

/**
 * The files that chunks need, with all they import.
 * @throws Error naming the chunk that the manifest does not list
 */
function filesOf(manifest: Manifest, keys: readonly string[]): NeededFiles {
  const seen = new Set<string>();
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    // A chunk that the build puts together has no source of its own, and is known by its name.
    const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (chunk === undefined) throw new Error(`The build has no part ${key}.`);
    scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return { scripts, styles };
}

/**
 * Weighs a build by its manifest.
 * @param firstKeys what the first screen asks for: the page and the parts it fetches by itself
 * @param sizeOf bytes of a file of the build as it is sent
 * @throws Error where the build lacks one of `firstKeys`
 */
export function weighParts(
  manifest: Manifest,
  firstKeys: readonly string[],
  sizeOf: (file: string) => number,
): PartWeights {
  const first = filesOf(manifest, firstKeys);
  const sum = (files: ReadonlySet<string>, without: ReadonlySet<string>) =>
    [...files]
      .filter((file) => !without.has(file))
      .reduce((bytes, file) => bytes + sizeOf(file), 0);
  const weightOf = ({ scripts, styles }: NeededFiles, without: NeededFiles): Weight => ({
    scriptBytes: sum(scripts, without.scripts),
    styleBytes: sum(styles, without.styles),
  });
  const none: NeededFiles = { scripts: new Set(), styles: new Set() };
  const lateKeys = Object.entries(manifest)
    .filter(([key, { isDynamicEntry }]) => isDynamicEntry === true && !firstKeys.includes(key))
    .map(([key]) => key);
  return {
    first: weightOf(first, none),
    late: new Map(lateKeys.map((key) => [key, weightOf(filesOf(manifest, [key]), first)])),
  };
}
