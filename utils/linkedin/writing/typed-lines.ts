/**
 * Types text where the selection is, line by line, as a person would. The editor's model and its undo follow.
 * `false` where the browser refused.
 */
export const typeLines = (page: Document, text: string): boolean => {
  const selection = page.getSelection();
  const lines = text.split('\n');
  if (text === '') return selection?.isCollapsed === true || page.execCommand('delete');
  return lines.every((line, index) => {
    const isBroken = index === 0 || page.execCommand('insertParagraph');
    return isBroken && (line === '' || page.execCommand('insertText', false, line));
  });
};
