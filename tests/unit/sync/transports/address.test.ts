import { describe, expect, test } from 'vitest';
import {
  below,
  candidates,
  isSafeAddress,
  readAddress,
  serverOf,
} from '@/utils/sync/transports/webdav/address';

describe('addresses', () => {
  test.each([
    ['https://cloud.firma.example', true],
    ['https://cloud.firma.example:8443/x', true],
    ['http://localhost:8080', true],
    ['http://127.0.0.1', true],
    ['http://127.8.9.1:1', true],
    ['http://[::1]:80/', true],
    ['http://cloud.firma.example', false],
    ['http://127.0.0.1.evil.example', false],
    ['http://localhost.evil.example', false],
    ['http://localhost@evil.example', false],
    ['http://10.0.0.1', false],
    ['ftp://localhost', false],
    ['nonsense', false],
  ])('%s is safe: %s', (address, isSafe) => {
    expect(isSafeAddress(address)).toBe(isSafe);
  });

  test.each([
    ['cloud.firma.example', 'https://cloud.firma.example/'],
    ['  https://cloud.firma.example/x  ', 'https://cloud.firma.example/x'],
    ['HTTPS://Cloud.Firma.example', 'https://cloud.firma.example/'],
    ['cloud.firma.example:8443/dav', 'https://cloud.firma.example:8443/dav'],
    ['http://cloud.firma.example', 'http://cloud.firma.example/'],
    ['büro.example', 'https://xn--bro-hoa.example/'],
  ])('%s reads as %s', (typed, address) => {
    expect(readAddress(typed)?.href).toBe(address);
  });

  test.each([
    '',
    '   ',
    'https://',
    'ftp://x',
    'file:///etc',
    'a b c',
    'javascript:alert(1)',
    'https://exa mple',
  ])('“%s” is none', (typed) => {
    expect(readAddress(typed)).toBeUndefined();
  });

  test.each([
    ['https://c.example/index.php/apps/files/', 'https://c.example'],
    ['https://c.example/apps/files/files?dir=/Team', 'https://c.example'],
    ['https://c.example/nextcloud/index.php/login', 'https://c.example/nextcloud'],
    ['https://c.example/cloud/remote.php/dav/files/u/x', 'https://c.example/cloud'],
    ['https://c.example/', 'https://c.example'],
    ['https://c.example/cloud/', 'https://c.example/cloud'],
  ])('%s belongs to the server %s', (page, server) => {
    expect(serverOf(new URL(page))).toBe(server);
  });

  const bases = (typed: string, folder?: string) =>
    candidates(new URL(typed), 'jürgen', folder).map(({ base }) => base);
  const files = 'https://c.example/remote.php/dav/files/j%C3%BCrgen';

  test('a bare server is tried as Nextcloud first, and then as itself', () => {
    expect(bases('https://c.example/')).toEqual([
      files,
      'https://c.example/remote.php/webdav',
      'https://c.example',
    ]);
  });

  test('a path is tried as itself first', () => {
    expect(bases('https://c.example/dav/Büro/')).toEqual([
      'https://c.example/dav/B%C3%BCro',
      'https://c.example/dav/B%C3%BCro/remote.php/dav/files/j%C3%BCrgen',
      'https://c.example/dav/B%C3%BCro/remote.php/webdav',
    ]);
  });

  test('a whole address of Nextcloud’s is taken as it is', () => {
    expect(bases(`${files}/Team/`)).toEqual([`${files}/Team`]);
    expect(candidates(new URL(`${files}/Team`), 'x')[0]?.root).toBe(files);
    expect(bases('https://c.example/remote.php/webdav')).toEqual(['https://c.example/remote.php/webdav']);
  });

  test('the folder open in Nextcloud’s page is the one that is meant', () => {
    expect(bases('https://c.example/apps/files/files?dir=/Team/Büro%20A')[0]).toBe(
      `${files}/Team/B%C3%BCro%20A`,
    );
  });

  test('a team’s folder lies below, and cannot lead up', () => {
    expect(bases('https://c.example', 'Team/Entwürfe & Co')[0]).toBe(
      `${files}/Team/Entw%C3%BCrfe%20%26%20Co`,
    );
    expect(bases('https://c.example', '/../../etc/./x/')[0]).toBe(`${files}/etc/x`);
    expect(below('https://c.example/', 'a?b', 'c#d')).toBe('https://c.example/a%3Fb/c%23d');
  });
});
