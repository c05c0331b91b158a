import type { StillWords } from './en';

export const stillWords: StillWords = {
  title: (name) =>
    name === ''
      ? 'Карта железнодорожных коридоров между Китаем и Европой'
      : `Карта: ${name} и железнодорожные коридоры вокруг`,
  scale: (km, latitude) => `${km} км на ${String(latitude)}° с. ш.`
};
