import { useEffect, useState } from 'preact/hooks';
import type { Revision } from '@/utils/library/types';
import type { LibraryActions } from './actions';

export type RevisionList =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly revisions: readonly Revision[] };

/** The stored states of a draft, read again when `version` changes. */
export function useRevisions(
  draftId: string,
  version: string,
  { listRevisions }: Pick<LibraryActions, 'listRevisions'>,
): RevisionList {
  const [list, setList] = useState<RevisionList>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: RevisionList) => {
      if (isCurrent) setList(next);
    };
    listRevisions(draftId).then(
      (revisions) => show({ status: 'ready', revisions }),
      () => show({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [draftId, version, listRevisions]);
  return list;
}
