import type { Citation } from './citation';

/** A view of Horgos with three sources: an ordinary one, one full of signs, and a copy without date and link. */
export const horgos: Citation = {
  title: 'Horgos (Khorgos)',
  edition: { version: '0.1.0', date: '2026-03-21' },
  link: 'https://landbridge.example/en/ports/horgos/?period=2021&theme=dark#6.25/44.1554/80.4545',
  accessed: '2026-11-25',
  sources: [
    {
      id: 'xinhua-2022-xinjiang-trade',
      title: '新疆外贸创历史新高',
      publisher: 'Xinhua',
      published: '2022-06-20',
      url: 'https://news.example/2022/a_b.html?x=1&y=50%25'
    },
    {
      id: 'rail-2021',
      title: 'Rail & Sea: 50% up_to {2021} ~ $1^2 #3 \\o/',
      publisher: 'R&D, Sons and Co',
      published: '2021-02',
      url: 'https://news.example/{a}'
    },
    { id: 'copy', title: '[Xinhua report]', publisher: '新华社', published: '', url: null }
  ]
};
