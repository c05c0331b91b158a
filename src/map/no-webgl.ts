/** The browser gives no WebGL 2, so that no map can be drawn. */
export class NoWebGL extends Error {
  override readonly name = 'NoWebGL';
}
