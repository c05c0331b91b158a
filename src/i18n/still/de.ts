import type { StillWords } from './en';

export const stillWords: StillWords = {
  title: (name) =>
    name === ''
      ? 'Karte der Bahnkorridore zwischen China und Europa'
      : `Karte: ${name} und die Bahnkorridore ringsum`,
  scale: (km, latitude) => `${km} km auf ${String(latitude)}° N`
};
