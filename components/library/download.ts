/** The address must live until the browser has begun to read it. In ms. */
const enough = 60_000;

/** Hands a text to the browser as a file to keep; asks for no permission. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), enough);
}
