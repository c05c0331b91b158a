import type { StillWords } from './en';

export const stillWords: StillWords = {
  title: (name) =>
    name === ''
      ? 'جۇڭگو بىلەن ياۋروپا ئارىسىدىكى تۆمۈريول كارىدورلىرىنىڭ خەرىتىسى'
      : `خەرىتە: ${name} ۋە ئەتراپىدىكى تۆمۈريول كارىدورلىرى`,
  scale: (km, latitude) => `${km} كىلومېتىر، شىمالىي كەڭلىك ${String(latitude)}°`
};
