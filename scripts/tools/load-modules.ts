import { build } from 'esbuild';

/** Runs TypeScript modules of the engine, given by their absolute paths, and returns what they export. */
export async function loadModules<Module>(files: readonly string[]): Promise<readonly Module[]> {
  const imports = files.map((file, at) => `import * as module${at} from ${JSON.stringify(file)};`);
  const names = files.map((_, at) => `module${at}`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports.join('\n')}\nexport const modules = [${names.join(', ')}];`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    write: false,
    alias: { '@': process.cwd() },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  const { modules } = (await import(`data:text/javascript;base64,${code}`)) as {
    modules: readonly Module[];
  };
  return modules;
}
