import { expect, test } from 'vitest';
import { nameTokens, queryTokens } from './tokens';

test.each([
  ['Chongqing–Alashankou–Duisburg', ['chongqing', 'alashankou', 'duisburg']],
  ["Xi'an (Trans-Caspian)", ['xian', 'trans', 'caspian']],
  ['阿拉山口', ['阿', '拉', '山', '口', '阿拉', '拉山', '山口']],
  ['进出口总值(USD)', ['进', '出', '口', '总', '值', '进出', '出口', '口总', '总值', 'usd']],
  ['T3货运', ['t3', '货', '运', '货运']],
  ['', []],
  ['«—»', []]
])('the name %s is found by its tokens', (name, tokens) => {
  expect(nameTokens(name)).toEqual(tokens);
});

test.each([
  ['山口', ['山口']],
  ['山', ['山']],
  ['阿拉山', ['阿拉', '拉山']],
  ['阿拉山口 trips', ['阿拉', '拉山', '山口', 'trips']]
])('the query %s asks for its tokens', (query, tokens) => {
  expect(queryTokens(query)).toEqual(tokens);
});
