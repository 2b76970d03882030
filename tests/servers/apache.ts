import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '@/scripts/tools/find-program';
import { account, freePort, makeFolders, startProgram, type DavServer } from './server';

const modules = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'dav',
  'dav_fs',
];

const config = (home: string, port: number, isGzip: boolean) => `
ServerRoot ${home}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${home}/pid
ErrorLog ${home}/error.log
LogFormat "%m %>s %I %O %U" told
CustomLog ${home}/access.log told
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${[...modules, ...(isGzip ? ['filter', 'deflate'] : [])]
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n')}
StartServers 1
DavLockDB ${home}/locks/db
DocumentRoot ${home}/files
<Directory ${home}/files>
  Dav On
  AuthType Basic
  AuthName "Lackmus"
  AuthUserFile ${home}/users
  Require valid-user
  ${isGzip ? 'SetOutputFilter DEFLATE' : ''}
</Directory>
`;

/** Apache's mod_dav as Debian has it; with `isGzip` every answer goes through mod_deflate, as in Nextcloud's image. */
export async function startApache(isGzip = false): Promise<DavServer> {
  const file = findProgram('apache2');
  if (!file) throw new Error('No Apache: apt-get install apache2-bin');
  const name = isGzip ? 'Apache with gzip' : 'Apache';
  const { home, files } = makeFolders('apache');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  mkdirSync(join(home, 'locks'));
  chmodSync(join(home, 'locks'), 0o777);
  const hash = createHash('sha1').update(account.password).digest('base64');
  writeFileSync(join(home, 'users'), `${account.user}:{SHA}${hash}\n`);
  writeFileSync(join(home, 'apache.conf'), config(home, port, isGzip));
  const args = ['-DFOREGROUND', '-f', join(home, 'apache.conf')];
  const stop = await startProgram({ file, args, url, home });
  return { name, url, files, log: () => readFileSync(join(home, 'access.log'), 'utf8'), stop };
}
