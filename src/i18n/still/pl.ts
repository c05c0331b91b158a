import type { StillWords } from './en';

export const stillWords: StillWords = {
  title: (name) =>
    name === ''
      ? 'Mapa korytarzy kolejowych między Chinami a Europą'
      : `Mapa: ${name} i okoliczne korytarze kolejowe`,
  scale: (km, latitude) => `${km} km na ${String(latitude)}° N`
};
