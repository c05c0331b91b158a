import { afterEach, expect, test, vi } from 'vitest';
import { mapWords } from '../i18n/map/en';
import { createAtlasMap, type MapView } from './atlas-map';
import { NoWebGL } from './no-webgl';

const view: MapView = {
  language: 'en',
  page: { kind: 'map' },
  theme: 'light',
  choices: { switched: new Set(), labels: 'both', projection: 'mercator' },
  camera: null
};
const events = { open: vi.fn(), moved: vi.fn(), said: vi.fn() };

afterEach(() => {
  vi.restoreAllMocks();
});

test('without WebGL 2 no map is made, and the error says so', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  await expect(
    createAtlasMap(document.createElement('div'), view, events, mapWords, '/')
  ).rejects.toBeInstanceOf(NoWebGL);
});

test('without the network’s file no map is made, and the error names the file', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response('', { status: 503 })));
  await expect(
    createAtlasMap(document.createElement('div'), view, events, mapWords, '/atlas/')
  ).rejects.toThrow('/atlas/map/network.json answered 503.');
});
