import type { AboutCounts, AboutSection } from './text';

export const about = (counts: AboutCounts): readonly AboutSection[] => [
  {
    heading: 'Co to jest',
    paragraphs: [
      'Landbridge to otwarty atlas korytarzy kolejowych między Chinami a Europą, widzianych z Ałaszankou i Chorgosu, dwóch kolejowych przejść granicznych Sinciangu. Zaczął się od jednej wiadomości prasowej z 2022 roku, która podawała wiele liczb, ale żadnej mapy, żadnych szeregów rok po roku i żadnego drugiego źródła.',
      `Liczba danych w atlasie: ${counts.figures}, liczba źródeł: ${counts.sources}; w sieci kolejowej stacji: ${counts.stations}, odcinków: ${counts.sections}. Atlas nie staje po żadnej stronie: podaje, co mówi źródło i kto to mówi.`
    ]
  },
  {
    heading: 'Dane',
    paragraphs: [
      'Dana to stwierdzenie jednego źródła: co policzono, za jaki okres, w którym kierunku i z jakim zastrzeżeniem. Stwierdzenia mówiące to samo pokazano jako jedną daną z kilkoma źródłami; gdy źródła są rozbieżne, zachowano i pokazano obie wartości. Niczego nie wyliczono ani nie uzupełniono, z wyjątkiem wzrostu przeliczonego z szeregu, co zawsze zaznaczono.',
      'Pociągi między Chinami a Europą liczy się na dwa sposoby: osobno albo razem z pociągami do Azji Środkowej. Liczby z Ałaszankou i Chorgosu obejmują jedne i drugie, niezależnie od słów źródła. Tych dwóch szeregów nigdy nie łączy się w jedną linię ani nie pokazuje jednego jako udziału w drugim.',
      'Źródło znane tylko z kopii na innej stronie wymieniono z wydawcą i datą, bez linku. Uwagi przy danych są po angielsku.'
    ]
  },
  {
    heading: 'Długości',
    paragraphs: [
      `Liczba odcinków z opublikowaną długością, wziętą z taryf i tabel odległości: ${counts.published}; gdzie ona jest, tam się jej używa. Pozostałe zmierzono wzdłuż linii narysowanej na mapie. Przy każdej długości podano, jaka jej część jest opublikowana, a jaka zmierzona.`,
      'Linie poprowadzono przez stacje, są więc krótsze od toru, a długość zmierzona to dolne oszacowanie. Pomiar przyjmuje Ziemię za kulę, co różni się od elipsoidy najwyżej o 0,5%. Na granicy kilometry odcinka dzieli się tam, gdzie jego linia przecina granicę na mapie podkładowej.',
      'Liczba torów, elektryfikacja i rok otwarcia to przeważnie wiedza ogólna, bez osobnego źródła dla każdej pozycji. Nie sprawdzono, czy promy kursują według rozkładu.'
    ]
  },
  {
    heading: 'Miejsca',
    paragraphs: [
      'Przy każdym punkcie podano, jak blisko jest rzeczywistości: stacja, środek miejscowości lub w przybliżeniu. Terenów stref składów celnych nie znaleziono w publicznych źródłach ze współrzędnymi; ich punkty to punkty miejscowości lub najbliższego znanego obiektu, co zaznaczono na ich stronach.'
    ]
  },
  {
    heading: 'Języki',
    paragraphs: [
      'Tekstów tych stron po chińsku, rosyjsku, niemiecku, polsku, kazachsku i ujgursku, czyli we wszystkich językach oprócz angielskiego, nie czytał jeszcze żaden rodzimy użytkownik języka. Nie sprawdzono też nazw rosyjskich, niemieckich, polskich, kazachskich i ujgurskich ani chińskich i rosyjskich nazw miejsc poza tymi krajami.'
    ]
  },
  {
    heading: 'Granice',
    paragraphs: [
      'Mapa podkładowa pochodzi z Natural Earth. Pokazuje linie obowiązujące w terenie, niezależnie od tego, kto do czego rości sobie prawo. Linie sporne są kreskowane. Krajów nie pokolorowano. Narysowanie linii nie jest wypowiedzią o tym, czyja powinna być.',
      'Kreskowane są linie między Indiami a Chinami, Bhutanem a Chinami, Indiami a Pakistanem w Kaszmirze, Pakistanem a Chinami i wokół lodowca Siachen; między Krymem a resztą Ukrainy; między Kosowem a Serbią; wzdłuż strefy buforowej na Cyprze; na Wzgórzach Golan; między Izraelem a terytoriami palestyńskimi; w Saharze Zachodniej; między Somalilandem a Somalią; między Egiptem a Sudanem w okolicy Halaibu; przy trójkącie Ilemi; oraz między Gujaną a Wenezuelą.'
    ]
  },
  {
    heading: 'Licencje i podziękowania',
    paragraphs: [
      'Kod jest na licencji MIT. Zebrane tu dane są na licencji CC BY 4.0: można ich używać do wszystkiego, podając Landbridge i źródła danych.'
    ],
    links: [
      {
        text: 'Natural Earth: lądy, jeziora, rzeki i granice; domena publiczna',
        url: 'https://www.naturalearthdata.com/'
      },
      { text: 'GeoNames: położenie miejsc; CC BY 4.0', url: 'https://www.geonames.org/' },
      { text: 'Wikidata: położenie stacji; CC0', url: 'https://www.wikidata.org/' },
      {
        text: 'Micro World Data Bank II (1987): jezioro Bałchasz na mapie podkładowej; domena publiczna',
        url: null
      },
      {
        text: 'DB Netz AG, Geo-Betriebsstelle (2016): posterunki ruchu i kilometraż w Niemczech; CC BY 4.0',
        url: 'https://data.deutschebahn.com/dataset/geo-betriebsstelle'
      },
      {
        text: 'SNCF Réseau, Liste des gares: stacje i punkty kilometrowe we Francji; licencji nie znaleziono',
        url: 'https://ressources.data.sncf.com/explore/dataset/liste-des-gares/'
      },
      {
        text: 'Rijden de Treinen (2017): stacje i odległości taryfowe w Holandii; CC0',
        url: 'https://blog.rijdendetreinen.nl/2017/01/afstandenmatrix-januari-2017/'
      },
      {
        text: 'Rada ds. Transportu Kolejowego państw WNP, Przewodnik taryfowy nr 4 (2025): odległości taryfowe na liniach o szerokości toru 1520 mm; znane z kopii',
        url: null
      },
      {
        text: 'Wikipedia w kilku językach: kilometry z tabel linii i kilka współrzędnych, przyjęte jako fakty; jej teksty są na licencji CC BY-SA 4.0. Artykuły wymieniono na stronie źródeł',
        url: null
      },
      { text: 'Licencja danych: CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      { text: 'MapLibre GL JS: mapa; BSD 3-clause', url: 'https://maplibre.org/' }
    ]
  }
];
