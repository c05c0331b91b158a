import { expect, test } from 'vitest';
import { bibtex } from './bibtex';
import { horgos } from './citation.fixture';

test('one entry for the view and one for each source: signs escaped, braces balanced, scripts kept, addresses verbatim', () => {
  expect(bibtex(horgos)).toBe(String.raw`@misc{landbridge-en-ports-horgos,
  author = {{Landbridge}},
  title = {{Horgos (Khorgos)}},
  version = {0.1.0},
  year = {2026},
  date = {2026-03-21},
  url = {https://landbridge.example/en/ports/horgos/?period=2021&theme=dark#6.25/44.1554/80.4545},
  urldate = {2026-11-25},
}

@misc{xinhua-2022-xinjiang-trade,
  author = {{Xinhua}},
  title = {{新疆外贸创历史新高}},
  year = {2022},
  date = {2022-06-20},
  url = {https://news.example/2022/a_b.html?x=1&y=50%25},
}

@misc{rail-2021,
  author = {{R\&D, Sons and Co}},
  title = {{Rail \& Sea: 50\% up\_to \textbraceleft{}2021\textbraceright{} \textasciitilde{} \$1\textasciicircum{}2 \#3 \textbackslash{}o/}},
  year = {2021},
  date = {2021-02},
  url = {https://news.example/%7Ba%7D},
}

@misc{copy,
  author = {{新华社}},
  title = {{[Xinhua report]}},
}`);
});

test('the map under a sub-path has a key of plain letters', () => {
  const link = 'https://landbridge.example/my%20atlas/zh/';
  expect(bibtex({ ...horgos, link, sources: [] })).toMatch(/^@misc\{landbridge-my20atlas-zh,\n/);
});

test('a line break in a title is a space', () => {
  expect(bibtex({ ...horgos, title: ' Two\n  lines ', sources: [] })).toContain('title = {{Two lines}},');
});
