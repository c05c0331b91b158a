import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// The rooms of src/ from top to bottom: a room imports only from rooms above its own.
const rooms = ['atlas', 'view', 'i18n', 'map', 'parts', 'pages', 'app', 'site'];

const directions = rooms.map((room, index) => ({
  files: [`src/${room}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(index === rooms.length - 1
            ? []
            : [
                {
                  regex: `^(\\.\\./)+(${rooms.slice(index + 1).join('|')})/`,
                  message: `src/${room} imports only from the rooms above it: ${rooms.slice(0, index).join(', ') || 'none'}.`
                }
              ]),
          ...(room === 'atlas'
            ? [
                {
                  regex: '^(svelte|maplibre-gl|pmtiles|node:)',
                  message: 'src/atlas is pure: no DOM, no Svelte, no MapLibre, no file reading.'
                }
              ]
            : []),
          ...(room === 'site'
            ? []
            : [{ regex: '^geojson-validation$', message: 'LGPL: used at build time only, in src/site.' }])
        ]
      }
    ]
  }
}));

export default defineConfig(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'svelte/no-at-html-tags': 'error'
    }
  },
  { files: ['src/site/**', 'e2e/**', '*.ts', '*.js'], languageOptions: { globals: { ...globals.node } } },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  {
    // What the browser runs. Node and a browser format and sort differently (Chromium knows no Uyghur and half of
    // Kazakh), so a prerendered page would not be the hydrated one. Words for the browser are made at build time.
    files: [
      'src/**/*.svelte',
      'src/{atlas,view,map,parts,app}/**',
      'src/i18n/*',
      'src/i18n/{shell,map,page,search}/**'
    ],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: 'At build time only.' }],
      'no-restricted-properties': [
        'error',
        ...['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map(
          (property) => ({
            property,
            message: 'At build time only.'
          })
        )
      ]
    }
  },
  ...directions
);
