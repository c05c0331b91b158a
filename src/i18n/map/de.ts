import { searchWords } from '../search/de';
import type { MapWords } from './en';

export const mapWords: MapWords = {
  canvas: 'Interaktive Karte der Bahnkorridore',
  savePicture: 'Karte als Bild speichern',
  legend: 'Legende',
  legendOpen: 'Legende einblenden',
  legendClose: 'Legende ausblenden',
  layers: {
    corridors: 'Korridore',
    network: 'Übrige Bahnstrecken',
    ports: 'Bahngrenzübergänge Chinas',
    zones: 'Zollverschluss- und Freihandelszonen',
    crossings: 'Grenzübergänge außerhalb Chinas',
    hubs: 'Ausgangsorte in China',
    destinations: 'Zielorte',
    stations: 'Bahnhöfe unterwegs'
  },
  families: {
    alashankou: 'Über Alashankou',
    horgos: 'Über Horgos',
    erenhot: 'Über Erenhot',
    manzhouli: 'Über Manzhouli und Suifenhe',
    middle: 'Mittlerer Korridor',
    southern: 'Südlicher Korridor',
    'china-kyrgyzstan-uzbekistan': 'China–Kirgisistan–Usbekistan'
  },
  lines: {
    sea: 'Seeweg',
    construction: 'In Bau',
    planned: 'Geplant',
    suspended: 'Betrieb ruht'
  },
  gaugeChange: 'Grenzübergang mit Spurwechsel',
  border: 'Grenze',
  disputed: 'Umstrittene Grenze',
  simplified:
    'Die Linien verbinden Bahnhöfe und bekannte Punkte der Strecke; sie sind vereinfacht. Korridore auf demselben Gleis sind nebeneinander gezeichnet.',
  controls: 'Kartensteuerung',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  reset: 'Ganzes Netz zeigen',
  globe: 'Globus',
  table: 'Als Tabelle',
  labels: 'Ortsnamen',
  labelModes: { both: 'Deutsch und örtlich', mine: 'Deutsch', local: 'Örtlich' },
  help: 'Pfeiltasten bewegen die Karte, + und − ändern den Maßstab. Bild ab und Bild auf gehen die sichtbaren Orte von der Mitte nach außen durch; Enter öffnet einen Ort, Escape führt zur Karte zurück.',
  spoken: {
    kinds: searchWords.kinds,
    across: (km) => `Die Karte ist etwa ${String(km)} km breit.`,
    none: 'Kein Ort ist zu sehen.',
    count: (what, count) => `${what}: ${String(count)}`,
    counts: (counts) => `${counts.join('; ')}.`,
    nearest: (names) => `Der Mitte am nächsten: ${names.join(', ')}.`,
    list: (parts) => parts.join(', '),
    atCentre: 'in der Mitte',
    away: (km, direction) => `etwa ${String(km)} km ${direction} der Mitte`,
    directions: {
      n: 'nördlich',
      ne: 'nordöstlich',
      e: 'östlich',
      se: 'südöstlich',
      s: 'südlich',
      sw: 'südwestlich',
      w: 'westlich',
      nw: 'nordwestlich'
    },
    of: (index, count) => `${String(index)} von ${String(count)}`,
    back: 'Zurück auf der Karte.'
  }
};
