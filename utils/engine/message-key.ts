import type { Kind } from './types';

/** "but-apology" as it stands in the locales: "butApology". */
export const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The key below `reason`: the rule's own, or its kind. */
export const reasonKey = ({ reason, kind }: { readonly reason?: string; readonly kind: Kind }): string =>
  reason ?? camelCase(kind);
