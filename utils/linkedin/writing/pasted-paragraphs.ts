const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** One escaped paragraph a line, in one command. `false` where the browser refused. */
export const pasteParagraphs = (page: Document, text: string): boolean =>
  page.execCommand(
    'insertHTML',
    false,
    text
      .split('\n')
      .map((line) => `<p>${line === '' ? '<br>' : escapeText(line)}</p>`)
      .join(''),
  );
