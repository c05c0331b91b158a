import { expect, test } from 'vitest';
import { headTags } from './head-tags';

test('the head of a page, tag by tag', () => {
  const head = headTags({
    siteName: 'Landbridge',
    language: 'zh',
    title: '霍尔果斯 "A&B"',
    description: '铁路口岸 <1>',
    url: 'https://example.org/zh/ports/horgos/',
    inLanguage: [
      ['en', 'https://example.org/en/ports/horgos/'],
      ['zh', 'https://example.org/zh/ports/horgos/']
    ],
    image: { url: 'https://example.org/cards/zh/ports/horgos.png', width: 1200, height: 630, alt: '地图' },
    graph: [{ '@type': 'Place', name: '</script><b>' }]
  });
  expect(head.split(/(?<=>)(?=<)/)).toEqual([
    '<link rel="canonical" href="https://example.org/zh/ports/horgos/">',
    '<link rel="alternate" hreflang="en" href="https://example.org/en/ports/horgos/">',
    '<link rel="alternate" hreflang="zh" href="https://example.org/zh/ports/horgos/">',
    '<link rel="alternate" hreflang="x-default" href="https://example.org/en/ports/horgos/">',
    '<meta property="og:type" content="website">',
    '<meta property="og:site_name" content="Landbridge">',
    '<meta property="og:title" content="霍尔果斯 &quot;A&amp;B&quot;">',
    '<meta property="og:description" content="铁路口岸 &lt;1&gt;">',
    '<meta property="og:url" content="https://example.org/zh/ports/horgos/">',
    '<meta property="og:locale" content="zh_CN">',
    '<meta property="og:image" content="https://example.org/cards/zh/ports/horgos.png">',
    '<meta property="og:image:width" content="1200">',
    '<meta property="og:image:height" content="630">',
    '<meta property="og:image:alt" content="地图">',
    '<meta name="twitter:card" content="summary_large_image">',
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Place","name":"\\u003c/script>\\u003cb>"}]}</script>'
  ]);
});
