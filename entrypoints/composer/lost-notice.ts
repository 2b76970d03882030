import { t } from '@/components/words';

/** Words said after the extension has gone, looked up while it is still there. */
export interface LostNotice {
  create(reload: () => void, close: () => void): HTMLElement;
}

const button = (label: string, run: () => void) => {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button slim';
  element.textContent = label;
  element.addEventListener('click', run);
  return element;
};

export const createLostNotice = (): LostNotice => {
  const words = { text: t('notice.contextLost'), reload: t('notice.reload'), close: t('ui.close') };
  return {
    create: (reload, close) => {
      const box = document.createElement('div');
      box.className = 'lackmus composer';
      const surface = document.createElement('div');
      surface.className = 'surface floating bars notice';
      surface.setAttribute('role', 'alert');
      surface.popover = 'manual';
      surface.style.cssText = 'inset: auto 16px 16px auto; max-width: 460px;';
      const text = document.createElement('p');
      text.textContent = words.text;
      surface.append(text, button(words.reload, reload), button(words.close, close));
      box.append(surface);
      return box;
    },
  };
};
