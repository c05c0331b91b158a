import { searchWords } from '../search/ru';
import type { MapWords } from './en';

export const mapWords: MapWords = {
  canvas: 'Интерактивная карта железнодорожных коридоров',
  savePicture: 'Сохранить карту как изображение',
  legend: 'Обозначения',
  legendOpen: 'Показать обозначения',
  legendClose: 'Скрыть обозначения',
  layers: {
    corridors: 'Коридоры',
    network: 'Другие железные дороги',
    ports: 'Железнодорожные переходы Китая',
    zones: 'Бондовые зоны и зоны свободной торговли',
    crossings: 'Пограничные станции',
    hubs: 'Пункты отправления в Китае',
    destinations: 'Пункты назначения',
    stations: 'Промежуточные станции'
  },
  families: {
    alashankou: 'Через Алашанькоу',
    horgos: 'Через Хоргос',
    erenhot: 'Через Эрэн-Хото',
    manzhouli: 'Через Маньчжурию и Суйфэньхэ',
    middle: 'Средний коридор',
    southern: 'Южный коридор',
    'china-kyrgyzstan-uzbekistan': 'Китай — Кыргызстан — Узбекистан'
  },
  lines: {
    sea: 'Морем',
    construction: 'Строится',
    planned: 'Планируется',
    suspended: 'Движение приостановлено'
  },
  gaugeChange: 'Пограничная станция со сменой колеи',
  border: 'Граница',
  disputed: 'Спорная граница',
  simplified:
    'Линии соединяют станции и известные точки пути и поэтому упрощены. Коридоры, идущие по одной линии, показаны рядом.',
  controls: 'Управление картой',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  reset: 'Показать всю сеть',
  globe: 'Глобус',
  table: 'Таблицей',
  labels: 'Подписи',
  labelModes: { both: 'Русские и местные', mine: 'Русские', local: 'Местные' },
  help: 'Стрелки двигают карту, + и − меняют масштаб. Page Down и Page Up перебирают видимые места от центра к краям; Enter открывает место, Esc возвращает к карте.',
  spoken: {
    kinds: searchWords.kinds,
    across: (km) => `Ширина карты — примерно ${String(km)} км.`,
    none: 'На карте сейчас нет ни одного места.',
    count: (what, count) => `${what}: ${String(count)}`,
    counts: (counts) => `${counts.join('; ')}.`,
    nearest: (names) => `Ближе всего к центру: ${names.join(', ')}.`,
    list: (parts) => parts.join(', '),
    atCentre: 'в центре карты',
    away: (km, direction) => `примерно в ${String(km)} км к ${direction} от центра`,
    directions: {
      n: 'северу',
      ne: 'северо-востоку',
      e: 'востоку',
      se: 'юго-востоку',
      s: 'югу',
      sw: 'юго-западу',
      w: 'западу',
      nw: 'северо-западу'
    },
    of: (index, count) => `${String(index)} из ${String(count)}`,
    back: 'Снова на карте.'
  }
};
