import { expect, test } from 'vitest';
import { shareWords as en } from '../../i18n/share/en';
import { shareWords as zh } from '../../i18n/share/zh';
import { horgos } from './citation.fixture';
import { plainCitation } from './plain-citation';

test('a view with its sources, one a line; a copy is named and not linked', () => {
  expect(plainCitation(horgos, en)).toBe(
    `“Horgos (Khorgos)”. Landbridge, data version 0.1.0, sources up to 2026-03-21. https://landbridge.example/en/ports/horgos/?period=2021&theme=dark#6.25/44.1554/80.4545 (accessed 2026-11-25).
Sources of the figures:
- Xinhua, 2022-06-20: “新疆外贸创历史新高” https://news.example/2022/a_b.html?x=1&y=50%25
- R&D, Sons and Co, 2021-02: “Rail & Sea: 50% up_to {2021} ~ $1^2 #3 \\o/” https://news.example/{a}
- 新华社: “[Xinhua report]”`
  );
});

test('a page without figures is one sentence, in the order of its language', () => {
  const about = { ...horgos, title: '关于本图集', link: 'https://landbridge.example/zh/about/', sources: [] };
  expect(plainCitation(about, zh)).toBe(
    '《关于本图集》，Landbridge，数据版本 0.1.0，来源截至 2026-03-21。https://landbridge.example/zh/about/ （访问日期：2026-11-25）。'
  );
});
