import { existsSync } from 'node:fs';

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Path of an installed Chromium or Chrome, `$CHROMIUM` first; undefined where there is none. */
export const chromiumPath = candidates.find((path) => path !== undefined && existsSync(path));

/** Playwright's launch options: the system's Chromium with software WebGL, and no traffic of its own. */
export const chromium = {
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
  args: [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    // Pages are painted beside the map, not before it: software WebGL does one thing at a time.
    '--disable-gpu-rasterization',
    '--disable-gpu-compositing',
    '--disable-background-networking'
  ]
};
