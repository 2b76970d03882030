import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';
import { TransportProblem } from '../../types';

/** Something in a folder. */
export interface Entry {
  /** Of its address, decoded. */
  readonly segments: readonly string[];
  readonly isFolder: boolean;
}

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (tag) => tag === 'response' || tag === 'propstat',
});

const propstat = v.object({
  status: v.optional(v.string()),
  prop: v.optional(v.unknown()),
});
const response = v.object({
  href: v.string(),
  status: v.optional(v.string()),
  propstat: v.optional(v.array(propstat)),
});
const listing = v.object({
  multistatus: v.union([v.string(), v.object({ response: v.optional(v.array(v.unknown())) })]),
});

const collection = v.object({ resourcetype: v.object({ collection: v.unknown() }) });

const isGood = (status: string | undefined): boolean => status === undefined || /\s2\d\d\b/.test(status);

/** The path of an address, absolute or not, in decoded segments; undefined where it cannot be decoded. */
function segmentsOf(href: string): readonly string[] | undefined {
  const path = href.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function entryOf(read: v.InferOutput<typeof response>): Entry | undefined {
  const segments = segmentsOf(read.href);
  if (!segments || !isGood(read.status)) return undefined;
  const found = read.propstat?.filter(({ status }) => isGood(status)) ?? [];
  return { segments, isFolder: found.some(({ prop }) => v.is(collection, prop)) };
}

function parse(xml: string): unknown {
  // Nobody needs them here, and what they could unfold to has no limit.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new TransportProblem('not-understood', 'doctype');
  try {
    return parser.parse(xml, true);
  } catch {
    throw new TransportProblem('not-understood', 'no XML');
  }
}

/** Reads the answer to a PROPFIND; what cannot be read in it is left out, what is none at all throws. */
export function readListing(bytes: Uint8Array): readonly Entry[] {
  const read = v.safeParse(listing, parse(new TextDecoder().decode(bytes)));
  if (!read.success) throw new TransportProblem('not-understood', 'no multistatus');
  const { multistatus } = read.output;
  const responses = typeof multistatus === 'string' ? [] : (multistatus.response ?? []);
  return responses.flatMap((one) => {
    const entry = v.is(response, one) ? entryOf(one) : undefined;
    return entry ? [entry] : [];
  });
}
