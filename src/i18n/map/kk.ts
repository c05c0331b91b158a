import { searchWords } from '../search/kk';
import type { MapWords } from './en';

export const mapWords: MapWords = {
  canvas: 'Теміржол дәліздерінің интерактивті картасы',
  savePicture: 'Картаны сурет етіп сақтау',
  legend: 'Шартты белгілер',
  legendOpen: 'Шартты белгілерді көрсету',
  legendClose: 'Шартты белгілерді жасыру',
  layers: {
    corridors: 'Дәліздер',
    network: 'Басқа теміржолдар',
    ports: 'Қытайдың теміржол шекара бекеттері',
    zones: 'Бонд және еркін сауда аймақтары',
    crossings: 'Қытайдан тыс шекара өткелдері',
    hubs: 'Қытайдағы жөнелту орындары',
    destinations: 'Межелі орындар',
    stations: 'Жолдағы станциялар'
  },
  families: {
    alashankou: 'Алашанькоу арқылы',
    horgos: 'Қорғас арқылы',
    erenhot: 'Эрэн-Хото арқылы',
    manzhouli: 'Маньчжурия және Суйфэньхэ арқылы',
    middle: 'Орта дәліз',
    southern: 'Оңтүстік дәліз',
    'china-kyrgyzstan-uzbekistan': 'Қытай — Қырғызстан — Өзбекстан'
  },
  lines: {
    sea: 'Теңіз жолы',
    construction: 'Салынып жатыр',
    planned: 'Жоспарланған',
    suspended: 'Қозғалыс тоқтатылған'
  },
  gaugeChange: 'Жолтабаны ауысатын шекара өткелі',
  border: 'Шекара',
  disputed: 'Даулы шекара',
  simplified:
    'Сызықтар станциялар мен жолдың белгілі нүктелерін жалғайды, олар ықшамдалған. Бір жолмен өтетін дәліздер қатар сызылған.',
  controls: 'Картаны басқару',
  zoomIn: 'Жақындату',
  zoomOut: 'Алыстату',
  reset: 'Бүкіл желіні көрсету',
  globe: 'Глобус',
  table: 'Кесте түрінде',
  labels: 'Атаулар',
  labelModes: { both: 'Қазақша және жергілікті', mine: 'Қазақша', local: 'Жергілікті' },
  help: 'Бағыттауыш пернелер картаны жылжытады, + және − масштабты өзгертеді. Page Down мен Page Up көрініп тұрған орындарды ортадан шетке қарай аралатады; Enter орынды ашады, Escape картаға қайтарады.',
  spoken: {
    kinds: searchWords.kinds,
    across: (km) => `Картаның ені шамамен ${String(km)} км.`,
    none: 'Картада ешбір орын көрінбейді.',
    count: (what, count) => `${what}: ${String(count)}`,
    counts: (counts) => `${counts.join('; ')}.`,
    nearest: (names) => `Ортаға ең жақындары: ${names.join(', ')}.`,
    list: (parts) => parts.join(', '),
    atCentre: 'картаның ортасында',
    away: (km, direction) => `ортадан ${direction} қарай шамамен ${String(km)} км`,
    directions: {
      n: 'солтүстікке',
      ne: 'солтүстік-шығысқа',
      e: 'шығысқа',
      se: 'оңтүстік-шығысқа',
      s: 'оңтүстікке',
      sw: 'оңтүстік-батысқа',
      w: 'батысқа',
      nw: 'солтүстік-батысқа'
    },
    of: (index, count) => `${String(index)}-орын, барлығы ${String(count)}`,
    back: 'Қайтадан картада.'
  }
};
