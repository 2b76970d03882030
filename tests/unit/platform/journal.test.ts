import { describe, expect, it } from 'vitest';
import { createJournal } from '@/utils/platform/journal';
import { useWorld } from './world';

const world = useWorld();
const day = 24 * 3_600_000;
const journal = () => createJournal(world.database, () => world.now);
const entry = (text: string, key = 'post') => ({ key, channel: 'post' as const, text, at: world.now });

describe('the journal', () => {
  it('gives back the last text of a composer until it is dropped', async () => {
    await journal().write(entry('a'));
    await journal().write(entry('ab'));
    expect(await journal().read('post')).toEqual(entry('ab'));
    expect(await journal().read('comment')).toBeNull();
    await journal().drop('post');
    expect(await journal().read('post')).toBeNull();
  });

  it('is not emptied by a composer that opens empty', async () => {
    await journal().write(entry('ab'));
    await journal().write(entry(' \n'));
    expect(await journal().read('post')).toEqual(entry('ab'));
  });

  it('forgets after two weeks, and the oldest where there are too many', async () => {
    await journal().write(entry('alt', 'alt'));
    world.now += 15 * day;
    expect(await journal().read('alt')).toBeNull();
    for (let at = 0; at < 60; at += 1) {
      world.now += 1;
      await journal().write(entry('x', `k${at}`));
    }
    expect(await world.dump('journal')).toHaveLength(50);
    expect(await journal().read('k0')).toBeNull();
    expect(await journal().read('k59')).not.toBeNull();
  });

  it('offers nothing it cannot read', async () => {
    await world.plant('journal', { key: 'post', text: 7 });
    expect(await journal().read('post')).toBeNull();
  });
});
