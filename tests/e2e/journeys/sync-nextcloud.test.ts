import { rmSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { startNextcloud } from '@/tests/servers/nextcloud';
import type { SyncSnapshot } from '@/utils/state/sync';
import { Lab } from '../driver/lab';
import { permittedCopy } from '../driver/permitted';
import { ask } from '../driver/stored-library';
import { signInToNextcloud } from '../driver/sync-views';

test('signing in to Nextcloud in a tab of its own sets up the sync', async () => {
  const nextcloud = await startNextcloud();
  const { url } = nextcloud.server;
  const extension = permittedCopy(inject('browser'));
  const lab = await Lab.start(inject('browser'), { window: 'none', extension, server: url });
  try {
    const told = await signInToNextcloud(lab, {
      url,
      onTab: (address) => {
        expect(address).toMatch(/\/login\/v2\/flow\//);
        nextcloud.grant();
      },
    });
    expect(told).toMatch(/Writing, reading and deleting work/);
    const { ways } = (await ask(lab.agent, 'readSync', null)) as SyncSnapshot;
    expect(ways[1]).toMatchObject({
      isOn: true,
      user: 'jana',
      server: `${url}/remote.php/dav/files/jana`,
    });
    // The app password stays in the background's database.
    expect(JSON.stringify(ways)).not.toContain('yKTVA4');
    expect(lab.strayRequests()).toEqual([]);
  } finally {
    await lab.close();
    rmSync(extension, { recursive: true, force: true });
    await nextcloud.server.stop();
  }
});
