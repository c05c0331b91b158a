import { expect, test } from 'vitest';
import { languageToOffer } from './language-offer';

test.each([
  [['zh-CN', 'en'], 'zh'],
  [['fr', 'ZH-Hant-TW'], 'zh'],
  [['en-GB', 'zh'], 'en'],
  [['fr', 'es'], null],
  [[], null]
])('a browser that asks for %j is offered %s', (wanted, language) => {
  expect(languageToOffer(wanted)).toBe(language);
});
