/** The one function of mapshaper that the pipeline calls; the package ships no types. */
declare module "mapshaper" {
  const mapshaper: {
    /** Runs a command line on named inputs and gives the named outputs. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string>>,
    ): Promise<Readonly<Record<string, Uint8Array | string>>>;
  };
  export default mapshaper;
}
