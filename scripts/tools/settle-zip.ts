import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

// Nothing is older in a zip file.
const epoch = new Date(Date.UTC(1980, 0, 1));

/** Writes a zip file again, its entries by name and with one date: the same files make the same bytes. */
export async function settleZip(path: string): Promise<void> {
  const before = await JSZip.loadAsync(await readFile(path));
  const after = new JSZip();
  for (const name of Object.keys(before.files).toSorted()) {
    const entry = before.files[name];
    if (!entry || entry.dir) continue;
    after.file(name, await entry.async('nodebuffer'), { date: epoch, createFolders: false });
  }
  const bytes = await after.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
  await writeFile(path, bytes);
}
