declare module 'virtual:catalogue' {
  import type { CatalogueEntry } from '@/components/options/contract';

  type Stored = Pick<
    CatalogueEntry,
    'id' | 'dimension' | 'kind' | 'severity' | 'flags' | 'passes' | 'source'
  >;
  export const rules: readonly (Stored & { readonly reason?: string })[];
}
