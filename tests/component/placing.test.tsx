import { array, assert, integer, pre, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePanel } from '@/components/composer/place-panel';
import { placeStrip } from '@/components/composer/place-strip';
import { isTouching } from '@/components/composer/rect';

const viewport = { width: 1440, height: 900 };
const strip = { width: 150, height: 28 };
const anchor = { left: 348, top: 120, width: 696, height: 200 };

describe('the strip', () => {
  it('stands below the editor at its right end', () => {
    expect(placeStrip({ anchor, obstacles: [], viewport, strip })).toEqual({ left: 894, top: 326 });
  });

  it('makes room for buttons there', () => {
    const obstacles = [{ left: 940, top: 326, width: 100, height: 32 }];
    expect(placeStrip({ anchor, obstacles, viewport, strip })?.left).toBeLessThanOrEqual(940 - 150 - 4);
  });

  it('is not there while the editor is out of view', () => {
    expect(placeStrip({ anchor: { ...anchor, top: 950 }, obstacles: [], viewport, strip })).toBeUndefined();
  });

  const size = (most: number) => integer({ min: 24, max: most });
  const rect = record({
    left: integer({ min: 0, max: 900 }),
    top: integer({ min: 0, max: 700 }),
    width: size(300),
    height: size(60),
  });

  it('never covers a button while there is a free place along the lower edge', () => {
    assert(
      property(array(rect, { maxLength: 4 }), (obstacles) => {
        const place = placeStrip({ anchor, obstacles, viewport, strip });
        const lowerEdge = { left: anchor.left, top: 326, width: anchor.width, height: 28 };
        pre(place !== undefined && !obstacles.some((each) => isTouching(lowerEdge, each, 4)));
        expect(place?.top).toBe(326);
      }),
    );
  });

  it('always stays inside the window', () => {
    assert(
      property(rect, array(rect, { maxLength: 6 }), (editor, obstacles) => {
        const place = placeStrip({ anchor: editor, obstacles, viewport, strip });
        if (!place) return;
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + strip.width).toBeLessThanOrEqual(viewport.width);
        expect(place.top + strip.height).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});

describe('the panel', () => {
  const frame = { left: 348, top: 48, width: 744, height: 380 };
  const post = { left: 1000, top: 380, width: 80, height: 32 };

  it('docks beside the dialog', () => {
    const box = placePanel({ frame, obstacles: [post], viewport });
    expect(box.left).toBeGreaterThan(frame.left + frame.width);
    expect(box.left + box.width).toBeLessThan(viewport.width);
  });

  it('narrows on a laptop before it covers the text', () => {
    const laptop = { width: 1280, height: 720 };
    const centred = { ...frame, left: 268 };
    const box = placePanel({ frame: centred, obstacles: [], viewport: laptop });
    expect(box.left).toBeGreaterThanOrEqual(centred.left + centred.width);
  });

  it('goes below the composer where there is no room beside it', () => {
    const box = placePanel({
      frame: { ...frame, left: 140 },
      obstacles: [post],
      viewport: { width: 1024, height: 768 },
    });
    expect(box.top).toBeGreaterThanOrEqual(frame.top + frame.height);
  });

  it.each([320, 360, 600])('is a sheet in a window of %i px that leaves the post button free', (width) => {
    const phone = { width, height: 700 };
    const button = { left: width - 90, top: 640, width: 80, height: 32 };
    const box = placePanel({
      frame: { left: 0, top: 0, width, height: 700 },
      obstacles: [button],
      viewport: phone,
    });
    expect(box).toMatchObject({ isSheet: true, width });
    expect(box.top + box.maxHeight).toBeLessThanOrEqual(button.top);
  });

  it('stays where it was put, within the window', () => {
    expect(placePanel({ frame, obstacles: [], viewport, place: { left: 40, top: 60 } })).toMatchObject({
      left: 40,
      top: 60,
    });
    const lost = placePanel({ frame, obstacles: [], viewport, place: { left: 5000, top: -80 } });
    expect(lost.left + lost.width).toBeLessThanOrEqual(viewport.width);
    expect(lost.top).toBeGreaterThanOrEqual(0);
  });
});
