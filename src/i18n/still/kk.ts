import type { StillWords } from './en';

export const stillWords: StillWords = {
  title: (name) =>
    name === ''
      ? 'Қытай мен Еуропа арасындағы теміржол дәліздерінің картасы'
      : `Карта: ${name} және айналасындағы теміржол дәліздері`,
  scale: (km, latitude) => `${String(latitude)}° с. е. бойында ${km} км`
};
