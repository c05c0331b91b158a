/**
 * One page of each kind, without its language: what holds for one is tried on all. Add a line for a new kind; take a
 * page whose table is not one of the longest, since it is tried dozens of times.
 */
export const pageKinds = {
  map: '',
  port: 'ports/suifenhe/',
  zone: 'zones/kashgar/',
  crossing: 'crossings/dostyk/',
  hub: 'hubs/chongqing/',
  destination: 'destinations/duisburg/',
  corridor: 'corridors/middle-corridor/',
  service: 'services/chengdu-lodz/',
  'whole service': 'services/china-central-asia-trains/',
  country: 'countries/de/',
  region: 'regions/ili/',
  list: 'list/',
  sources: 'sources/',
  'sources of a letter': 'sources/h/',
  about: 'about/',
  missing: 'ports/nowhere/'
};
