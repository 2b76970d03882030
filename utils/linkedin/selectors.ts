import type { Channel } from '@/utils/engine/types';

/** LinkedIn's two pages: the server-driven one of 2026, and the Ember one before it. Both are alive at once. */
export type Generation = 'sdui' | 'classic';

/** A kind of composer: where its editable element is, and on which fixture pages it must be found how often. */
export interface ComposerAnchor {
  readonly id: string;
  readonly generation: Generation;
  readonly channel: Channel;
  /** Matches the editable element itself. */
  readonly selector: string;
  /** Only on pages whose path matches. */
  readonly path?: RegExp;
  /** The element whose attributes name this field again after LinkedIn swapped the node. */
  readonly box: string;
  readonly fixtures: Readonly<Record<string, number>>;
}

const defineAnchors = (anchors: readonly ComposerAnchor[]): readonly ComposerAnchor[] => anchors;

/**
 * Every composer known, the more specific first: an element belongs to the first that matches. Class names of
 * the newer page rotate, so it is anchored on `componentkey`, `data-testid`, `data-sdui-screen` and `role`.
 */
export const composerAnchors = defineAnchors([
  {
    id: 'post',
    generation: 'sdui',
    channel: 'post',
    selector:
      "[data-sdui-screen*='sharing.ShareCompose'] [contenteditable='true'][componentkey='ShareBox_textEditor']",
    box: "[data-sdui-screen*='sharing.ShareCompose']",
    fixtures: { 'share-sdui': 1, practice: 1, 'strict-csp': 1, 'busy-feed': 1 },
  },
  {
    id: 'company-post',
    generation: 'sdui',
    channel: 'post',
    selector: "dialog [contenteditable='true'][role='textbox']",
    path: /^\/company\/[^/]+\/admin\/page-posts\//,
    box: 'dialog',
    fixtures: { company: 1 },
  },
  {
    id: 'post-classic',
    generation: 'classic',
    channel: 'post',
    selector:
      ".share-creation-state__text-editor .ql-editor[contenteditable='true'], .share-box-v2__modal .ql-editor[contenteditable='true'], [data-test-modal-id='sharebox'] [data-test-ql-editor-contenteditable='true'], [data-test-modal-id='sharebox'] [role='dialog'] .ProseMirror[contenteditable='true']",
    box: ".share-box-v2__modal, [data-test-modal-id='sharebox'], .share-creation-state__text-editor",
    fixtures: {
      'share-classic': 1,
      'share-classic-quill2': 1,
      'share-classic-light': 1,
      'share-classic-light-quill2': 1,
      'share-classic-tiptap': 1,
    },
  },
  {
    id: 'comment',
    generation: 'sdui',
    channel: 'comment',
    selector:
      "[componentkey^='commentBox-'] [data-testid='ui-core-tiptap-text-editor-wrapper'] [contenteditable='true'][role='textbox']",
    box: "[componentkey^='commentBox-']",
    fixtures: { 'comment-sdui': 2, practice: 1 },
  },
  {
    id: 'comment-classic',
    generation: 'classic',
    channel: 'comment',
    selector: ".comments-comment-box .ql-editor[contenteditable='true']",
    box: '.comments-comment-box',
    fixtures: { 'comment-classic': 2 },
  },
  {
    id: 'message',
    generation: 'classic',
    channel: 'message',
    selector: ".msg-form__contenteditable[contenteditable='true']",
    box: '.msg-form',
    fixtures: { messages: 1 },
  },
  {
    id: 'article',
    generation: 'sdui',
    channel: 'article',
    selector: "main .ProseMirror[contenteditable='true'], [role='main'] .ProseMirror[contenteditable='true']",
    path: /^\/article\/(new|edit)\b/,
    box: 'main, [role="main"]',
    fixtures: { article: 1 },
  },
]);

/** The element whose open shadow root holds the classic page's dialogs inside the newer page. */
export const interopOutlet = "#interop-outlet, [data-testid='interop-shadowdom']";

/** What is being answered. */
export const replyAnchors = {
  post: "[role='listitem'], div[id^='expanded'][id$='FeedType_FEED_DETAIL'], .feed-shared-update-v2, [data-urn]",
  postText: "[data-testid='expandable-text-box'], .update-components-text, .feed-shared-text",
  comment:
    "[componentkey^='replaceableComment_'], article.comments-comment-entity, article.comments-comment-item, .comments-comment-item",
  commentText:
    "[data-testid='expandable-text-box'], .comments-comment-item__main-content, .update-components-text",
  /** Never part of what was written: buttons, menus and the answer itself. */
  notText: "button, [contenteditable], [aria-hidden='true'], .visually-hidden",
} as const;

/** Where LinkedIn's own click posts the text, for each kind of composer. */
export const sendButton =
  "[componentkey*='commentButtonSection' i] button, .share-actions__primary-action, .comments-comment-box__submit-button, .comments-comment-box__submit-button--cr, .msg-form__send-button";

/** LinkedIn's own layers that nothing of ours may cover. */
export const overlays =
  "[role='alertdialog'], [data-test-modal-id*='discard'], [role='listbox'], .artdeco-typeahead, .emoji-mart, .emoji-popover, [data-testid='emoji-picker']";

/** Atoms: shown as one piece, part of the text by what they show, never split. */
export const atom =
  ".ql-mention, [data-type='mention'], [contenteditable='false'], .mention, [data-entity-urn], [data-mention]";
