import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { shareWords as en } from '../i18n/share/en';
import { shareWords as ug } from '../i18n/share/ug';
import { shellWords as shell } from '../i18n/shell/en';
import type { PageModel } from '../pages/page-model';
import { defaultChoices, type View } from '../view/view';
import ShareDialog from './ShareDialog.svelte';

const view: View = {
  language: 'en',
  page: { kind: 'map' },
  choices: { ...defaultChoices, period: '2021', switched: new Set(['hubs'] as const), theme: 'dark' },
  camera: { zoom: 5, lat: 45, lon: 82, bearing: 0, pitch: 0 },
  unknown: []
};
const link = 'https://landbridge.example/en/?period=2021&theme=dark#5/45/82';
const model: PageModel = {
  ...{ kind: 'map', title: 'Rails & ports', description: '', groups: [] },
  edition: { version: '0.1.0', date: '2026-03-21' },
  latest: [
    {
      place: { path: '/en/regions/xinjiang/', text: 'Xinjiang' },
      figures: [
        {
          ...{ metric: 'trips', stat: 'value', label: 'Trips', value: '1', amount: 1, unit: 'trips' },
          ...{ qualifier: 'exact', iso: '2025', period: '2025', said: [{ sources: ['cctv'] }] }
        }
      ],
      sources: {}
    }
  ]
};
const source = { id: 'cctv', title: 'Trains', publisher: 'CCTV', published: '2026-01-02', url: null };

function show(words = en, shown: Partial<{ view: View; model: PageModel | null }> = {}) {
  const closed = vi.fn();
  const props = { words, shell, view, model, link, today: '2026-11-25', closed, ...shown };
  return { screen: render(ShareDialog, props), closed };
}

beforeEach(() => {
  vi.spyOn(window, 'fetch').mockImplementation(() =>
    Promise.resolve(Response.json({ sources: [source, { ...source, id: 'other', title: 'Not in view' }] }))
  );
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a dialog of its own name: the rest of the page is out of reach until it is closed', async () => {
  const { screen: rendering, closed } = show();
  const screen = await rendering;
  const dialog = screen.getByRole('dialog', { name: 'Share this view' });
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().matches(':modal')).toBe(true);
  expect(dialog.element().contains(document.activeElement)).toBe(true);
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => closed.mock.calls.length).toBe(1);
});

test('the link is copied, and that is said', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await show().screen;
  await screen.getByRole('button', { name: 'Copy: Link to exactly this view' }).click();
  expect(write).toHaveBeenCalledWith(link);
  await expect.element(screen.getByText('Copied.')).toHaveAttribute('role', 'status');
});

test('where copying is refused the link is selected, to be copied by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  const screen = await show().screen;
  await screen.getByRole('button', { name: 'Copy: Link to exactly this view' }).click();
  const field = screen.getByRole('textbox', { name: 'Link to exactly this view' });
  await expect.element(field).toHaveFocus();
  expect(getSelection()?.toString()).toBe(link);
  await expect.element(screen.getByText(/The text is selected/)).toBeVisible();
});

test('the embed code carries layers, camera, size and theme, and not what an embedded map has no use for', async () => {
  const screen = await show().screen;
  const code = screen.getByRole('textbox', { name: 'HTML for your page' });
  const at = `${location.origin}/en/embed/?layers=-hubs`;
  await expect
    .element(code)
    .toHaveValue(
      `<iframe src="${at}#5/45/82" title="Rails &amp; ports" width="640" height="480" loading="lazy" allowfullscreen="" style="border: 0px;"></iframe>`
    );
  await screen.getByRole('combobox', { name: 'Size' }).selectOptions('Full width');
  await screen.getByRole('combobox', { name: 'Theme' }).selectOptions('Dark');
  await expect
    .element(code)
    .toHaveValue(
      `<iframe src="${at}&amp;theme=dark#5/45/82" title="Rails &amp; ports" width="100%" height="480" loading="lazy" allowfullscreen="" style="border: 0px;"></iframe>`
    );
  const preview = screen.getByRole('link', { name: 'Preview in a new tab' });
  await expect.element(preview).toHaveAttribute('href', `${at}&theme=dark#5/45/82`);
  await expect.element(preview).toHaveAttribute('target', '_blank');
});

test('the citation names the sources in view alone, in each style', async () => {
  const screen = await show().screen;
  const text = screen.getByRole('textbox', { name: 'Citation' });
  await expect.element(text)
    .toHaveValue(`“Rails & ports”. Landbridge, data version 0.1.0, sources up to 2026-03-21. ${link} (accessed 2026-11-25).
Sources of the figures:
- CCTV, 2026-01-02: “Trains”`);
  await screen.getByRole('radio', { name: 'BibTeX' }).click();
  await expect.element(text).toHaveValue(`@misc{landbridge-en,
  author = {{Landbridge}},
  title = {{Rails \\& ports}},
  version = {0.1.0},
  year = {2026},
  date = {2026-03-21},
  url = {${link}},
  urldate = {2026-11-25},
}

@misc{cctv,
  author = {{CCTV}},
  title = {{Trains}},
  year = {2026},
  date = {2026-01-02},
}`);
  await screen.getByRole('radio', { name: 'GB/T 7714' }).click();
  await expect.element(text)
    .toHaveValue(`[1] Landbridge. Rails & ports[DS/OL]. V0.1.0. (2026-03-21)[2026-11-25]. ${link}.
[2] CCTV. Trains[Z]. 2026-01-02.`);
});

test('where the sources cannot be had the citation stands without them and says so', async () => {
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
  const screen = await show().screen;
  await expect.element(screen.getByText(/sources of the figures could not be loaded/)).toBeVisible();
  await expect
    .element(screen.getByRole('textbox', { name: 'Citation' }))
    .toHaveValue(
      `“Rails & ports”. Landbridge, data version 0.1.0, sources up to 2026-03-21. ${link} (accessed 2026-11-25).`
    );
});

test('a page of text has no frame, and content that has not come alive no citation', async () => {
  const screen = await show(ug, { view: { ...view, page: { kind: 'about' } }, model: null }).screen;
  await expect.element(screen.getByRole('textbox', { name: ug.link })).toBeVisible();
  expect(screen.getByRole('textbox').elements()).toHaveLength(1);
});
