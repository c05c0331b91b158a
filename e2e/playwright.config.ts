import { defineConfig } from '@playwright/test';
import { chromium } from './chromium';

/** Journeys through the production build in dist/, served as a static host would. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: 'http://localhost:4173',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    // Each fresh browser would keep the whole atlas for times without network; what is about that allows it.
    serviceWorkers: 'block',
    launchOptions: chromium
  },
  webServer: {
    command: 'npx vite preview --configLoader runner --port 4173 --strictPort',
    cwd: '..',
    url: 'http://localhost:4173/en/',
    reuseExistingServer: false
  }
});
