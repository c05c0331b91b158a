import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromium } from './e2e/chromium';
import { palettePlugin } from './src/map/palette-plugin';
import { atlasDev } from './src/site/dev';
import { devPages } from './src/site/dev-pages';
import { siteAddress } from './src/site/site-address';
import { staticHost } from './src/site/static-host';

const dev = atlasDev();

export default defineConfig({
  base: siteAddress(process.env.SITE_URL).base,
  plugins: [svelte(), palettePlugin(), dev, devPages(dev), staticHost()],
  appType: 'mpa',
  // Every browser that runs MapLibre 6 knows modulepreload.
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'embed.html'] }
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure functions: what one file reads, the next may use.
          isolate: false,
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.svelte.test.ts']
        }
      },
      {
        extends: true,
        // Found before the first test, not in the middle of it.
        optimizeDeps: {
          include: ['axe-core', 'maplibre-gl', 'minisearch', 'papaparse', 'pmtiles', 'valibot']
        },
        test: {
          name: 'component',
          include: ['src/**/*.svelte.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
