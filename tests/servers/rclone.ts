import { findProgram } from '@/scripts/tools/find-program';
import { account, freePort, makeFolders, startProgram, type DavServer } from './server';

/** rclone's server: ignores conditions and keeps the half of an upload that broke off. */
export async function startRclone(): Promise<DavServer> {
  const file = findProgram('rclone');
  if (!file) throw new Error('No rclone: apt-get install rclone');
  const { home, files } = makeFolders('rclone');
  const url = `http://127.0.0.1:${await freePort()}`;
  // What the tests change on the disk is seen after this, instead of five minutes.
  const flags = ['--addr', url.slice('http://'.length), '--config', '/dev/null', '--dir-cache-time', '100ms'];
  const args = ['serve', 'webdav', files, ...flags, '--user', account.user, '--pass', account.password];
  const stop = await startProgram({ file, args, url, home, env: { HOME: home } });
  return { name: 'rclone', url, files, log: () => '', stop };
}
