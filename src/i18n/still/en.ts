/** Words of the maps as pictures. The other languages are typed by this file. */
export const stillWords = {
  /** What the picture shows; an empty name: the whole network. */
  title: (name: string) =>
    name === ''
      ? 'Map of the rail corridors between China and Europe'
      : `Map: ${name} and the rail corridors around`,
  /** Beside the scale bar. */
  scale: (km: string, latitude: number) => `${km} km at ${String(latitude)}° N`
};

export type StillWords = typeof stillWords;
