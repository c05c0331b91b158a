import type { MapWords } from './en';

export const mapWords: MapWords = {
  canvas: 'Интерактивная карта железнодорожных коридоров',
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
  labels: 'Подписи',
  labelModes: { both: 'Русские и местные', mine: 'Русские', local: 'Местные' }
};
