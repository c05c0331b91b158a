import type { MapWords } from './en';

export const mapWords: MapWords = {
  canvas: 'Interaktywna mapa korytarzy kolejowych',
  savePicture: 'Zapisz mapę jako obraz',
  legend: 'Legenda',
  legendOpen: 'Pokaż legendę',
  legendClose: 'Ukryj legendę',
  layers: {
    corridors: 'Korytarze',
    network: 'Inne linie kolejowe',
    ports: 'Kolejowe przejścia graniczne Chin',
    zones: 'Strefy składów celnych i wolnego handlu',
    crossings: 'Stacje graniczne',
    hubs: 'Miejsca nadania w Chinach',
    destinations: 'Miejsca docelowe',
    stations: 'Stacje pośrednie'
  },
  families: {
    alashankou: 'Przez Ałaszankou',
    horgos: 'Przez Chorgos',
    erenhot: 'Przez Erenhot',
    manzhouli: 'Przez Manzhouli i Suifenhe',
    middle: 'Korytarz Środkowy',
    southern: 'Korytarz Południowy',
    'china-kyrgyzstan-uzbekistan': 'Chiny–Kirgistan–Uzbekistan'
  },
  lines: {
    sea: 'Drogą morską',
    construction: 'W budowie',
    planned: 'Planowane',
    suspended: 'Ruch zawieszony'
  },
  gaugeChange: 'Przejście graniczne ze zmianą szerokości toru',
  border: 'Granica',
  disputed: 'Granica sporna',
  simplified:
    'Linie łączą stacje i znane punkty toru, są więc uproszczone. Korytarze biegnące tym samym torem narysowano obok siebie.',
  controls: 'Sterowanie mapą',
  zoomIn: 'Powiększ',
  zoomOut: 'Pomniejsz',
  reset: 'Pokaż całą sieć',
  globe: 'Globus',
  table: 'W tabeli',
  labels: 'Nazwy',
  labelModes: { both: 'Polskie i lokalne', mine: 'Polskie', local: 'Lokalne' }
};
