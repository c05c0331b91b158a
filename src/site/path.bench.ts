import { bench, describe } from 'vitest';
import { joinStations } from '../atlas/corridor';
import { graphOf } from '../atlas/graph';
import { shortestPath } from '../atlas/path';
import { readAtlas } from './read/read-atlas';

const { atlas } = readAtlas('geo');
if (atlas === null) throw new Error('geo/ has faults: npm run check:data');
const graph = graphOf(atlas);

describe('a route on the real network (0.3 ms at most)', () => {
  bench('across the continent: Shanghai to Madrid', () => {
    shortestPath(graph, 'shanghai', 'madrid');
  });
  bench('by a port: Chongqing, Alashankou, Dostyk, Duisburg', () => {
    joinStations(graph, ['chongqing', 'alashankou', 'dostyk', 'duisburg']);
  });
  bench('not to be found: Chongqing to London with the Channel Tunnel closed', () => {
    shortestPath(graph, 'chongqing', 'london-barking', { closed: new Set(['calais~folkestone']) });
  });
});

describe('once for a network', () => {
  bench('the graph', () => {
    graphOf(atlas);
  });
});
