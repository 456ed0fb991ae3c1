import { Path, type PathOptions, Util } from "leaflet";

/**
 * A path of the same shape as another and with looks of its own, which costs no projecting and
 * clipping. The other must be made, added and removed first, as Leaflet draws in that order.
 */
export class EchoPath extends Path {
  readonly source: Path;

  constructor(source: Path, options: PathOptions) {
    super();
    Util.setOptions(this, options);
    this.source = source;
  }

  /** Leaflet's step after a change of zoom; the other path has done it. */
  _project(): void {}

  /** Leaflet's step after a move. */
  _update(): void {
    const data = this.source.getElement()?.getAttribute("d");
    if (data) this._renderer._setPath(this, data);
  }
}
