/** The smallest whole atlas: two stations, one section, one corridor, one figure. Files by their path in geo/. */
export const smallGeo = {
  'places/ports.geojson': collection(
    '{"type":"Feature","id":"alashankou","properties":{"parent":"china","country":"CN","station":"alashankou","precision":"station","note":null},"geometry":{"type":"Point","coordinates":[82.5703,45.1703]}}'
  ),
  'places/bonded-zones.geojson': collection(),
  'places/crossings.geojson': collection(
    '{"type":"Feature","id":"dostyk","properties":{"parent":"kazakhstan","country":"KZ","station":"dostyk","precision":"town","note":null},"geometry":{"type":"Point","coordinates":[82.4804,45.2533]}}'
  ),
  'places/hubs.geojson': collection(),
  'places/destinations.geojson': collection(),
  'places/names.csv': table(
    'id,en,zh,ru,de,pl,kk,ug,local,basis,note',
    'alashankou,Alashankou,阿拉山口,,,,,,阿拉山口,established,',
    'dostyk,Dostyk,多斯特克,Достык,,,Достық,,Достық,established,formerly Druzhba',
    'china,China,中国,,,,,,中国,established,',
    'kazakhstan,Kazakhstan,哈萨克斯坦,,,,,,,established,',
    'border-hop,Over the border,过境,,,,,,,transcribed,'
  ),
  'places/aliases.csv': table(
    'id,language,name,kind,note',
    'alashankou,en,Alataw Pass,also,',
    'hop,zh,跳,also,'
  ),
  'network/stations.geojson': collection(
    '{"type":"Feature","id":"alashankou","properties":{"name":"阿拉山口","name:en":"Alashankou","name:zh":"阿拉山口","name:ru":null,"country":"CN","kind":"border","precision":"station","source":"geonames","note":null},"geometry":{"type":"Point","coordinates":[82.5703,45.1703]}}',
    '{"type":"Feature","id":"dostyk","properties":{"name":"Достық","name:en":"Dostyk","name:zh":null,"name:ru":"Достык","country":"KZ","kind":"gauge-change","precision":"town","source":"geonames","note":null},"geometry":{"type":"Point","coordinates":[82.4804,45.2533]}}'
  ),
  'network/sections.geojson': collection(
    '{"type":"Feature","id":"alashankou~dostyk","properties":{"from":"alashankou","to":"dostyk","line":"Lanxin railway","km":12.4,"km_source":"geonames","gauge":"1435+1520","tracks":1,"electrification":"none","status":"operating","opened":1990,"note":null,"through":[{"name":"Border","precision":"approximate","source":"geonames","note":null}]},"geometry":{"type":"LineString","coordinates":[[82.5703,45.1703],[82.53,45.21],[82.4804,45.2533]]}}'
  ),
  'network/sources.csv': table(
    'id,title,publisher,published,url,kind',
    'geonames,GeoNames gazetteer,GeoNames,2025,https://www.geonames.org/,original'
  ),
  'figures/entities.csv': table(
    'id,kind,parent,country,note',
    'china,country,,CN,',
    'kazakhstan,country,,KZ,',
    'border-hop,corridor,,,'
  ),
  'figures/metrics.csv': table(
    'id,unit,kind,never_with',
    'trips,trips,flow,teu',
    'teu,TEU,flow,',
    'opened,date,date,',
    'route_km,km,attribute,'
  ),
  'figures/metrics/en.csv': metricWords('Train trips', 'Containers', 'Opened', 'Length of a route'),
  'figures/metrics/zh.csv': metricWords('开行列数', '标箱', '开通', '运行里程'),
  'figures/metrics/ru.csv': metricWords('Рейсы', 'Контейнеры', 'Открытие', 'Длина маршрута'),
  'figures/metrics/de.csv': metricWords('Zugfahrten', 'Container', 'Eröffnet', 'Streckenlänge'),
  'figures/metrics/pl.csv': metricWords('Kursy', 'Kontenery', 'Otwarcie', 'Długość trasy'),
  'figures/metrics/kk.csv': metricWords('Рейстер', 'Контейнерлер', 'Ашылуы', 'Бағыт ұзындығы'),
  'figures/metrics/ug.csv': metricWords('قاتناش', 'كونتېينېر', 'ئېچىلىش', 'يول ئۇزۇنلۇقى'),
  'figures/sources.csv': table(
    'id,title,publisher,published,url,kind',
    'news-2022,A report,A paper,2022-06-30,https://example.org/a,original',
    'copy-2022,A report,A paper,,,mirror'
  ),
  'figures/observations.csv': table(
    'entity,metric,stat,counterpart,scope,direction,period,value,unit,qualifier,source,note',
    'alashankou,trips,value,,ce+ca,both,2021,5848,trips,exact,news-2022,',
    'alashankou,trips,growth_yoy,,ce+ca,both,2021,-2.5,%,about,news-2022,"two lines, the',
    'second of them"',
    'dostyk,opened,value,,,,1990,1990-09-12,date,exact,copy-2022,',
    'dostyk,route_km,value,alashankou,,westbound,2011,12.5,km,about,news-2022,'
  ),
  'services.csv': table(
    'id,name,origin,destination,via,first_run,km,days,status,source,note',
    'hop,Hop,alashankou,dostyk,alashankou,2011-03,13,1-2,running,news-2022,',
    'hop,Hop,alashankou,dostyk,alashankou,,,,running,copy-2022,'
  ),
  'corridors.json': '[\n{"id":"border-hop","family":"alashankou","stations":["alashankou","dostyk"]}\n]\n',
  'service-ways.json':
    '[\n{"service":"hop","stations":["alashankou","dostyk"],"allow":["suspended"],"basis":"its name"}\n]\n',
  'length-notes.csv': table('id,km,reason', 'hop,13,a round number')
} as const satisfies Record<string, string>;

export type SmallFile = keyof typeof smallGeo;

function collection(...features: string[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function table(...lines: string[]): string {
  return `${lines.join('\n')}\n`;
}

function metricWords(trips: string, teu: string, opened: string, routeKm: string): string {
  return table(
    'id,name,definition',
    `trips,${trips},"As it says, of trains"`,
    `teu,${teu},As it says.`,
    `opened,${opened},As it says.`,
    `route_km,${routeKm},As it says.`
  );
}
