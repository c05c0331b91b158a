/** The words of the search in English. The other languages are typed by this file. */
export const searchWords = {
  results: 'Search results',
  count: (count: number) => (count === 1 ? '1 result' : `${String(count)} results`),
  none: (query: string) => `Nothing here is called “${query}”.`,
  near: (query: string) => `Nothing here is called “${query}”. The nearest names:`,
  loading: 'Loading the names',
  failed: 'The search could not be loaded. Check the connection and try again.',
  /** What a result is. */
  kinds: {
    port: 'Rail port',
    'bonded-zone': 'Bonded or free trade zone',
    crossing: 'Border crossing or transfer place',
    hub: 'Origin of trains',
    destination: 'Destination',
    corridor: 'Corridor',
    region: 'Region',
    country: 'Country',
    'service-total': 'Whole service',
    train: 'Train',
    page: 'Page',
    measure: 'Figures'
  }
};

export type SearchWords = typeof searchWords;
