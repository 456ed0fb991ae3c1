import mapshaper from "mapshaper";

/**
 * Runs mapshaper on GeoJSON and reads what it writes.
 * @param commands its command line; reads `input.json`
 * @returns the parsed content of each file it wrote, by name
 */
export async function runMapshaper(
  input: object,
  commands: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const line = ["-i input.json", ...commands].join(" ");
  const files = await mapshaper.applyCommands(line, { "input.json": JSON.stringify(input) });
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      // GeoJSON comes as bytes, TopoJSON as text.
      const text = typeof content === "string" ? content : new TextDecoder().decode(content);
      return [name, JSON.parse(text) as unknown];
    }),
  );
}
