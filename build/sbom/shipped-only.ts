interface Component {
  readonly "bom-ref": string;
  readonly name: string;
}

/** The parts of a CycloneDX document, as `npm sbom` writes it, that matter here. */
export interface Bom {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: { readonly "bom-ref": string; readonly name: string };
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** The parts of a lock file that matter here. */
export interface LockFile {
  readonly name: string;
  /** By path; the flags say that the site does without a package. */
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly dev?: boolean;
        readonly optional?: boolean;
        readonly devOptional?: boolean;
      }
    >
  >;
}

/** Tools of the build that have code of their own in the site. */
const shippedTools: ReadonlySet<string> = new Set(["node_modules/rolldown", "node_modules/vite"]);

/** Name and version of the packages the site rests on, as a bill of materials refers to them. */
function shippedRefs({ packages }: LockFile): ReadonlySet<string> {
  const shipped = Object.entries(packages).filter(
    ([path, { dev, optional, devOptional }]) =>
      shippedTools.has(path) || (path !== "" && !(dev || optional || devOptional)),
  );
  return new Set(
    shipped.map(([path, { version }]) => `${path.split("node_modules/").at(-1)}@${version}`),
  );
}

/**
 * What of a bill of materials the site rests on. npm's own `--omit=dev` leaves out all that a
 * tool needs, too, React among it; here the lock file says. Serial number and time go as well:
 * one commit has one bill.
 */
export function shippedOnly(bom: Bom, lock: LockFile): Bom {
  const { serialNumber: _, ...rest } = bom;
  const { timestamp: __, component, ...metadata } = bom.metadata;
  const refs = shippedRefs(lock);
  const components = bom.components.filter((one) => refs.has(one["bom-ref"]));
  return {
    ...rest,
    // npm gives the project the name of its folder.
    metadata: { ...metadata, component: { ...component, name: lock.name } },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref) || ref === component["bom-ref"])
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) })),
  };
}
