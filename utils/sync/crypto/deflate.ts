import type { Bytes } from './types';

const pipe = async (bytes: Bytes, through: CompressionStream | DecompressionStream): Promise<Bytes> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer());

export const deflate = (bytes: Bytes): Promise<Bytes> => pipe(bytes, new CompressionStream('deflate-raw'));

/** Rejects for what is not deflated. */
export const inflate = (bytes: Bytes): Promise<Bytes> => pipe(bytes, new DecompressionStream('deflate-raw'));
