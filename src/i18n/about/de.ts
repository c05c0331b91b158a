import type { AboutCounts, AboutSection } from './text';

export const about = (counts: AboutCounts): readonly AboutSection[] => [
  {
    heading: 'Was dies ist',
    paragraphs: [
      'Landbridge ist ein offener Atlas der Bahnkorridore zwischen China und Europa, gesehen von Alashankou und Horgos, den beiden Bahngrenzübergängen Xinjiangs. Am Anfang stand ein Zeitungsbericht von 2022, der viele Zahlen nannte und weder Karte noch Zeitreihe noch eine zweite Quelle hatte.',
      `Der Atlas enthält ${counts.figures} Werte aus ${counts.sources} Quellen und ein Bahnnetz aus ${counts.stations} Bahnhöfen und ${counts.sections} Abschnitten. Er ergreift keine Partei: Er sagt, was eine Quelle sagt und welche es sagt.`
    ]
  },
  {
    heading: 'Zahlen',
    paragraphs: [
      'Ein Wert ist die Aussage einer einzelnen Quelle: was gezählt wird, für welchen Zeitraum, in welcher Richtung und mit welcher Einschränkung. Gleichlautende Aussagen erscheinen als ein Wert mit mehreren Quellen; wo Quellen einander widersprechen, bleiben beide erhalten und werden beide gezeigt. Kein Wert ist errechnet oder ergänzt; nur das aus einer Reihe nachgerechnete Wachstum ist es, und dort steht es dabei.',
      'Züge zwischen China und Europa werden auf zwei Arten gezählt: allein oder zusammen mit Zügen nach Zentralasien. Die Zahlen von Alashankou und Horgos umfassen beides, wie immer eine Quelle sie nennt. Die beiden Zählungen werden nie zu einer Linie verbunden, und nie erscheint die eine als Anteil der anderen.',
      'Eine Quelle, die nur als Kopie auf einer anderen Website gelesen wurde, ist mit Herausgeber und Datum genannt und nicht verlinkt. Die Anmerkungen zu den Werten sind auf Englisch.'
    ]
  },
  {
    heading: 'Längen',
    paragraphs: [
      `${counts.published} der Abschnitte haben eine veröffentlichte Länge aus Tarifhandbüchern und Entfernungstafeln; wo es sie gibt, gilt sie. Die übrigen sind an der gezeichneten Linie auf der Karte gemessen. Jede Länge sagt, wie viel davon veröffentlicht und wie viel gemessen ist.`,
      'Die Linien führen von Bahnhof zu Bahnhof; sie sind daher kürzer als das Gleis, und eine gemessene Länge ist eine Untergrenze. Gemessen wird auf der Kugel, was um bis zu 0,5 % vom Ellipsoid abweicht. An einer Grenze werden die Kilometer eines Abschnitts dort geteilt, wo seine Linie die Grenze der Grundkarte kreuzt.',
      'Gleiszahl, Elektrifizierung und Eröffnungsjahr sind meist Allgemeinwissen und nicht einzeln belegt. Ob eine Fähre nach Fahrplan verkehrt, wurde nicht geprüft.'
    ]
  },
  {
    heading: 'Orte',
    paragraphs: [
      'Zu jedem Punkt ist angegeben, wie nah er am wirklichen Ort liegt: am Bahnhof, in der Ortsmitte oder ungefähr. Die Standorte der Zollverschlusszonen waren in öffentlichen Quellen nicht mit Koordinaten zu finden; ihre Punkte sind die der Stadt oder der nächsten bekannten Landmarke, und ihre Seiten sagen es.'
    ]
  },
  {
    heading: 'Sprachen',
    paragraphs: [
      'Der chinesische, russische, deutsche, polnische, kasachische und uigurische Text dieser Seiten, also jeder außer dem englischen, wurde noch nicht von Muttersprachlern gegengelesen. Dasselbe gilt für die Namen auf Russisch, Deutsch, Polnisch, Kasachisch und Uigurisch und für die chinesischen und russischen Namen von Orten außerhalb ihrer Länder.'
    ]
  },
  {
    heading: 'Grenzen',
    paragraphs: [
      'Die Grundkarte stammt von Natural Earth. Sie zeigt die Linien, die vor Ort tatsächlich gelten, wer immer das Gebiet dahinter beansprucht. Umstrittene Linien sind gestrichelt. Länder sind nicht eingefärbt. Eine gezeichnete Linie ist keine Aussage darüber, wem etwas gehören sollte.',
      'Gestrichelt sind die Linien zwischen Indien und China, Bhutan und China, Indien und Pakistan in Kaschmir, Pakistan und China und um den Siachengletscher; zwischen der Krim und der übrigen Ukraine; zwischen dem Kosovo und Serbien; entlang der Pufferzone auf Zypern; auf den Golanhöhen; zwischen Israel und den Palästinensischen Gebieten; in der Westsahara; zwischen Somaliland und Somalia; zwischen Ägypten und dem Sudan bei Halaib; am Ilemi-Dreieck; und zwischen Guyana und Venezuela.'
    ]
  },
  {
    heading: 'Lizenzen und Nachweise',
    paragraphs: [
      'Der Code steht unter der MIT-Lizenz. Die hier zusammengestellten Daten stehen unter CC BY 4.0: Sie dürfen für jeden Zweck genutzt werden, wenn Landbridge und die Quellen der Zahlen genannt sind.'
    ],
    links: [
      {
        text: 'Natural Earth: Land, Seen, Flüsse und Grenzen; gemeinfrei',
        url: 'https://www.naturalearthdata.com/'
      },
      { text: 'GeoNames: Lage von Orten; CC BY 4.0', url: 'https://www.geonames.org/' },
      { text: 'Wikidata: Lage von Bahnhöfen; CC0', url: 'https://www.wikidata.org/' },
      {
        text: 'Micro World Data Bank II (1987): der Balchaschsee auf der Grundkarte; gemeinfrei',
        url: null
      },
      {
        text: 'DB Netz AG, Geo-Betriebsstelle (2016): Betriebsstellen und Kilometer in Deutschland; CC BY 4.0',
        url: 'https://data.deutschebahn.com/dataset/geo-betriebsstelle'
      },
      {
        text: 'SNCF Réseau, Liste des gares: Bahnhöfe und Streckenkilometer in Frankreich; die Lizenz war nicht zu finden',
        url: 'https://ressources.data.sncf.com/explore/dataset/liste-des-gares/'
      },
      {
        text: 'Rijden de Treinen (2017): Bahnhöfe und Tarifentfernungen in den Niederlanden; CC0',
        url: 'https://blog.rijdendetreinen.nl/2017/01/afstandenmatrix-januari-2017/'
      },
      {
        text: 'Rat für den Eisenbahnverkehr der GUS-Staaten, Tarifhandbuch Nr. 4 (2025): Tarifentfernungen auf Strecken der Spurweite 1520 mm; als Kopie gelesen',
        url: null
      },
      {
        text: 'Wikipedia in mehreren Sprachen: Kilometer aus Streckentabellen und einige Ortslagen, als Tatsachen übernommen; ihr Text steht unter CC BY-SA 4.0. Die Artikel sind auf der Seite der Quellen genannt',
        url: null
      },
      { text: 'Lizenz der Daten: CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      { text: 'MapLibre GL JS: die Karte; BSD 3-Clause', url: 'https://maplibre.org/' }
    ]
  }
];
