// Builds the fixture pages: each one a single HTML file that needs no further request.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const pages = fileURLToPath(new URL('../tests/fixtures/pages/', import.meta.url));
const target = `${pages}dist/`;

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)} 'unsafe-hashes'`,
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
  ].join('; ');

const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [`${pages}${entry}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
};

const html = (page, script, style) => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
${page.strict ? `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">\n` : ''}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body data-fixture="${page.name}" data-options='${JSON.stringify(page.options ?? {})}'>
<script>${script}</script>
</body>
</html>
`;

const catalogue = JSON.parse(await readFile(`${pages}catalogue.json`, 'utf8'));
const style = await readFile(`${pages}page.css`, 'utf8');
await mkdir(target, { recursive: true });
await Promise.all(
  catalogue.map(async (page) => {
    // In one piece: the tests of another browser may be reading the page.
    const fresh = `${target}${page.name}.${process.pid}.tmp`;
    await writeFile(fresh, html(page, await bundle(page.entry), style));
    await rename(fresh, `${target}${page.name}.html`);
  }),
);
