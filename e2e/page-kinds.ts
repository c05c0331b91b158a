/** One page of each kind, without its language: what holds for one is tried on all. Add a line for a new kind. */
export const pageKinds = {
  map: '',
  port: 'ports/horgos/',
  zone: 'zones/kashgar/',
  crossing: 'crossings/dostyk/',
  hub: 'hubs/chongqing/',
  destination: 'destinations/duisburg/',
  corridor: 'corridors/middle-corridor/',
  service: 'services/chengdu-lodz/',
  'whole service': 'services/china-europe-railway-express/',
  country: 'countries/de/',
  region: 'regions/xinjiang/',
  list: 'list/',
  sources: 'sources/',
  'sources of a letter': 'sources/x/',
  about: 'about/',
  missing: 'ports/nowhere/'
};
