/** What surrounds the composer on LinkedIn, as far as it matters for a look: dialog, editor, buttons. */
export function drawComposer(text: string, theme: 'light' | 'dark'): HTMLElement {
  const [page, card, ink, line] =
    theme === 'dark'
      ? ['#000000', '#1d2226', '#ffffffe6', '#ffffff40']
      : ['#f4f2ee', '#ffffff', '#000000e6', '#00000026'];
  document.body.style.cssText = `margin:0;min-height:100vh;background:${page};color:${ink};font:16px/1.5 Arial,sans-serif`;
  const dialog = document.createElement('dialog');
  dialog.style.cssText = `width:min(744px,100vw);max-width:100vw;box-sizing:border-box;border:0;border-radius:8px;padding:24px;background:${card};color:${ink};margin-top:48px`;
  const name = document.createElement('p');
  name.textContent = 'Jana Wenzlau';
  name.style.cssText = 'margin:0 0 20px;font-weight:600;font-size:20px';
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.id = 'editor';
  editor.setAttribute('role', 'textbox');
  editor.setAttribute('aria-label', 'Text');
  editor.style.cssText = 'white-space:pre-wrap;min-height:180px;outline:0;padding-bottom:8px';
  editor.append(text);
  const tools = document.createElement('div');
  tools.style.cssText = `display:flex;gap:16px;justify-content:space-between;align-items:center;margin-top:44px;border-top:1px solid ${line};padding-top:16px`;
  const emoji = document.createElement('button');
  emoji.textContent = '☺';
  const post = document.createElement('button');
  post.textContent = 'Posten';
  post.style.cssText =
    'border:0;border-radius:16px;padding:6px 16px;background:#0a66c2;color:#fff;font:600 16px Arial';
  emoji.style.cssText = 'border:0;background:none;color:inherit;font-size:22px';
  tools.append(emoji, post);
  dialog.append(name, editor, tools);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
