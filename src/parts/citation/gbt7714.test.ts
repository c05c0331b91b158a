import { expect, test } from 'vitest';
import { horgos } from './citation.fixture';
import { gbt7714 } from './gbt7714';

test('the view as an online data set with its day of access; sources online, and one that is only named', () => {
  expect(gbt7714({ ...horgos, title: '霍尔果斯' })).toBe(
    `[1] Landbridge. 霍尔果斯[DS/OL]. V0.1.0. (2026-03-21)[2026-11-25]. https://landbridge.example/en/ports/horgos/?period=2021&theme=dark#6.25/44.1554/80.4545.
[2] Xinhua. 新疆外贸创历史新高[EB/OL]. (2022-06-20). https://news.example/2022/a_b.html?x=1&y=50%25.
[3] R&D, Sons and Co. Rail & Sea: 50% up_to {2021} ~ $1^2 #3 \\o/[EB/OL]. (2021-02). https://news.example/{a}.
[4] 新华社. [Xinhua report][Z].`
  );
});

test('a source that has an address and no date, and one that has a date and no address', () => {
  const [, , copy] = horgos.sources;
  const sources =
    copy === undefined
      ? []
      : [
          { ...copy, url: 'https://a.example/' },
          { ...copy, published: '2020' }
        ];
  expect(
    gbt7714({ ...horgos, sources })
      .split('\n')
      .slice(1)
  ).toEqual([
    '[2] 新华社. [Xinhua report][EB/OL]. https://a.example/.',
    '[3] 新华社. [Xinhua report][Z]. 2020.'
  ]);
});
