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
  labelModes: { both: 'Deutsch und örtlich', mine: 'Deutsch', local: 'Örtlich' }
};
