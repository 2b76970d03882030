import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn } from '@/utils/sync/transports/webdav/dav-client';
import { readListing } from '@/utils/sync/transports/webdav/read-listing';
import { TransportProblem } from '@/utils/sync/types';

const read = (xml: string) => readListing(new TextEncoder().encode(xml));
const folder = ['lackmus', '1'];
const foldersIn = (xml: string) => namesIn(read(xml), folder, true);
const filesIn = (xml: string) => namesIn(read(xml), folder, false);

/** As the servers sent them on loopback, shortened. */
const apache = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:"><D:href>/B%c3%bcro%20%26%20S%c3%b6hne/lackmus/1/</D:href><D:propstat><D:prop><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
<D:response xmlns:lp1="DAV:"><D:href>/B%c3%bcro%20%26%20S%c3%b6hne/lackmus/1/device-a/</D:href><D:propstat><D:prop><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
<D:response xmlns:lp1="DAV:"><D:href>/B%c3%bcro%20%26%20S%c3%b6hne/lackmus/1/test.bin</D:href><D:propstat><D:prop><lp1:resourcetype/></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
</D:multistatus>`;

/** Nextcloud: `d:`, 404 for what it does not know, everything in one line. */
const nextcloud =
  '<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns" xmlns:oc="http://owncloud.org/ns"><d:response><d:href>/remote.php/dav/files/j%c3%bcrgen/lackmus/1/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response><d:response><d:href>/remote.php/dav/files/j%c3%bcrgen/lackmus/1/device-b/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response></d:multistatus>';

const entry = (
  href: string,
  rest = '<propstat><prop><resourcetype><collection/></resourcetype></prop></propstat>',
) => `<multistatus xmlns="DAV:"><response><href>${href}</href>${rest}</response></multistatus>`;

describe('listings', () => {
  test('Apache’s and Nextcloud’s', () => {
    expect(foldersIn(apache)).toEqual(['device-a']);
    expect(filesIn(apache)).toEqual(['test.bin']);
    expect(foldersIn(nextcloud)).toEqual(['device-b']);
    expect(filesIn(nextcloud)).toEqual([]);
  });

  test.each([
    ['an absolute address', 'https://cloud.example:8443/dav/lackmus/1/x/'],
    ['a path without a slash at the end', '/dav/lackmus/1/x'],
    ['a proxy that hides the beginning', '/lackmus/1/x/'],
    ['double slashes', '//dav//lackmus/1//x/'],
    ['encoded where it need not be', '/d%61v/%6cackmus/%31/%78/'],
    ['entities in the path', '/M&amp;A/lackmus/1/x/'],
    ['white space around', '\n  /dav/lackmus/1/x/\n'],
    ['a query', '/dav/lackmus/1/x/?y=/z'],
  ])('%s', (_, href) => {
    expect(foldersIn(entry(href))).toEqual(['x']);
  });

  test.each([
    ['the folder itself', '/dav/lackmus/1/'],
    ['what lies deeper', '/dav/lackmus/1/x/y/'],
    ['what lies elsewhere', '/dav/other/1/x/'],
    ['a name that cannot be decoded', '/dav/lackmus/1/%E4'],
    ['nothing', ''],
  ])('not %s', (_, href) => {
    expect(foldersIn(entry(href))).toEqual([]);
  });

  test('what the server says is gone is left out', () => {
    expect(foldersIn(entry('/lackmus/1/x/', '<status>HTTP/1.1 404 Not Found</status>'))).toEqual([]);
    const closed =
      '<propstat><prop><resourcetype><collection/></resourcetype></prop><status>HTTP/1.1 403 Forbidden</status></propstat>';
    expect(foldersIn(entry('/lackmus/1/x/', closed))).toEqual([]);
  });

  test('any prefix, and none', () => {
    for (const prefix of ['', 'D:', 'a:', 'x-y.z:'])
      expect(foldersIn(entry('/lackmus/1/x/').replaceAll(/<(\/?)/g, `<$1${prefix}`))).toEqual(['x']);
  });

  test('an empty one', () => {
    expect(read('<multistatus xmlns="DAV:"/>')).toEqual([]);
    expect(read('<multistatus xmlns="DAV:"></multistatus>')).toEqual([]);
  });

  test.each([
    ['a page', '<html><body><p>Login</p></body></html>'],
    ['text', 'OK'],
    ['nothing', ''],
    ['JSON', '{"multistatus":{}}'],
    ['a list that breaks off', apache.slice(0, -60)],
    ['a list that breaks off in a name', apache.slice(0, 700)],
    ['a doctype', `<!DOCTYPE d [<!ENTITY e "x">]>${entry('/lackmus/1/&e;/')}`],
    ['an external entity', `<!DOCTYPE d SYSTEM "http://evil.example/x">${entry('/lackmus/1/x/')}`],
    [
      'a bomb',
      `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join('')}]><multistatus>&a19;</multistatus>`,
    ],
  ])('%s is no listing', (_, xml) => {
    expect(() => read(xml)).toThrow(TransportProblem);
  });

  test('nothing breaks it', () => {
    const piece = fc.constantFrom(
      ...apache.split(/(?<=>)|(?=<)/),
      '&',
      '<',
      '&#0;',
      '%',
      '__proto__',
      '<constructor>',
    );
    const xml = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(xml, (text) => {
        try {
          expect(Array.isArray(read(text))).toBe(true);
        } catch (problem) {
          if (!(problem instanceof TransportProblem)) throw problem;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('no byte sequence breaks it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readListing(bytes)).toThrow(TransportProblem);
      }),
    );
  });
});
