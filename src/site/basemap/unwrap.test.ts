import { expect, test } from 'vitest';
import { unwrapLine, unwrapPolygon } from './unwrap';

test('a line over the antimeridian goes on past 180, either way', () => {
  expect(
    unwrapLine([
      [170, 60],
      [179, 61],
      [-175, 62],
      [178, 63]
    ])
  ).toEqual([
    [170, 60],
    [179, 61],
    [185, 62],
    [178, 63]
  ]);
  expect(
    unwrapLine([
      [-179, 0],
      [179, 0]
    ])
  ).toEqual([
    [-179, 0],
    [-181, 0]
  ]);
});

test('a line that does not cross it stays as it is', () => {
  const line = [
    [82.57, 45.17],
    [-80, 40]
  ];
  expect(unwrapLine(line)).toEqual(line);
});

test('a ring round the pole is closed along it, as Antarctica’s', () => {
  expect(
    unwrapPolygon([
      [
        [-120, -75],
        [0, -70],
        [120, -72],
        [-120, -75]
      ]
    ])
  ).toEqual([
    [
      [-120, -75],
      [0, -70],
      [120, -72],
      [240, -75],
      [240, -90],
      [-120, -90],
      [-120, -75]
    ]
  ]);
});

test('a polygon lies about its middle, wherever its ring begins', () => {
  const polygon = unwrapPolygon([
    [
      [-170, 66],
      [60, 70],
      [30, 50],
      [150, 45],
      [-170, 66]
    ]
  ]);
  expect(polygon?.[0]).toEqual([
    [190, 66],
    [60, 70],
    [30, 50],
    [150, 45],
    [190, 66]
  ]);
});

test('a hole follows its outer ring to the other side', () => {
  const polygon = unwrapPolygon([
    [
      [150, 60],
      [-165, 60],
      [-165, 70],
      [150, 70],
      [150, 60]
    ],
    [
      [-170, 64],
      [-168, 64],
      [-168, 66],
      [-170, 64]
    ]
  ]);
  expect(polygon?.[0]?.[1]).toEqual([195, 60]);
  expect(polygon?.[1]).toEqual([
    [190, 64],
    [192, 64],
    [192, 66],
    [190, 64]
  ]);
});

test('what lies wholly on a pole is dropped', () => {
  expect(
    unwrapPolygon([
      [
        [0, -90],
        [120, -90],
        [-120, -90],
        [0, -90]
      ]
    ])
  ).toBeNull();
  expect(unwrapPolygon([])).toBeNull();
});
