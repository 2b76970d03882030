import { closestAcross, rootOf } from './roots';
import { atom, replyAnchors } from './selectors';

const longestContext = 5000;

const shownText = (element: Element): string => {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const part of copy.querySelectorAll(replyAnchors.notText)) part.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of copy.querySelectorAll('p, li, div')) block.append('\n');
  return (copy.textContent ?? '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[\s]*/g, '\n')
    .trim()
    .slice(0, longestContext);
};

const isBefore = (first: Node, second: Node) =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The writer addressed by the mention at the start of an answer, as LinkedIn fills it in. */
const addressee = (editor: HTMLElement) =>
  editor.querySelector(atom)?.textContent?.replace(/^@/, '').trim() ?? '';

/** LinkedIn renders the newer answer box beside the comment, not in it: it is the last one before the box. */
const answeredComment = (editor: HTMLElement, post: ParentNode): Element | undefined => {
  const enclosing = editor.closest(replyAnchors.comment);
  if (enclosing) return enclosing;
  const before = [...post.querySelectorAll(replyAnchors.comment)].filter((comment) =>
    isBefore(comment, editor),
  );
  const name = addressee(editor);
  const named = name && before.findLast((comment) => comment.textContent?.includes(name));
  return named || before.at(-1);
};

const ownText = (container: Element, selector: string, not?: string): string => {
  const candidates = [...container.querySelectorAll(selector)];
  const own = candidates.find(
    (element) => !not || !element.closest(not) || element.closest(not) === container,
  );
  return own ? shownText(own) : '';
};

/** The text of the comment that a comment box answers, else of the post it stands under. */
export const readReplyContext = (editor: HTMLElement): string | undefined => {
  const post = closestAcross(editor, replyAnchors.post);
  const comment = answeredComment(editor, post ?? rootOf(editor));
  const answered = comment && ownText(comment, replyAnchors.commentText, replyAnchors.comment);
  if (answered) return answered;
  return (post && ownText(post, replyAnchors.postText, replyAnchors.comment)) || undefined;
};
