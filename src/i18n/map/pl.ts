import { searchWords } from '../search/pl';
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
  labelModes: { both: 'Polskie i lokalne', mine: 'Polskie', local: 'Lokalne' },
  help: 'Strzałki przesuwają mapę, + i − zmieniają skalę. Page Down i Page Up przechodzą po widocznych miejscach od środka na zewnątrz; Enter otwiera miejsce, Escape wraca do mapy.',
  spoken: {
    kinds: searchWords.kinds,
    across: (km) => `Szerokość mapy: około ${String(km)} km.`,
    none: 'Nie widać żadnego miejsca.',
    count: (what, count) => `${what}: ${String(count)}`,
    counts: (counts) => `${counts.join('; ')}.`,
    nearest: (names) => `Najbliżej środka: ${names.join(', ')}.`,
    list: (parts) => parts.join(', '),
    atCentre: 'w środku mapy',
    away: (km, direction) => `około ${String(km)} km na ${direction} od środka`,
    directions: {
      n: 'północ',
      ne: 'północny wschód',
      e: 'wschód',
      se: 'południowy wschód',
      s: 'południe',
      sw: 'południowy zachód',
      w: 'zachód',
      nw: 'północny zachód'
    },
    of: (index, count) => `${String(index)} z ${String(count)}`,
    back: 'Z powrotem na mapie.'
  }
};
